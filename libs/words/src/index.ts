// Languages and types of the texts; a screen loads one catalogue by `@sixfold/words/en`, `/da` or `/sv`.
export * from './catalogue.js';
export * from './languages.js';
export { fileWords } from './files/index.js';
export { resourceFileWords, type ResourceFileWords } from './files/resources/index.js';
export { mailWords, type MailWords } from './mail/index.js';
export { noticeWords, type NoticeWords } from './notices/index.js';
export { roleGroupWords } from './role-groups/index.js';
export { refusalWords } from './refusals/index.js';
export type { Words } from './en.js';
