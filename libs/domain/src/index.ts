// The words and rules of Sixfold as pure TypeScript, used by API and web alike.
export * from './actor.js';
export * from './refusals.js';
export * from './verdict.js';
export * from './organisations/affiliation.rules.js';
