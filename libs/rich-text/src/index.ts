// Rich text: one schema, its check and its rendering.
export * from './document.js';
export { filesIn, withFiles } from './files.js';
export { escapeHtml, type PathOfFile, toHtml } from './html.js';
export { toMarkdown } from './markdown.js';
export { mentionsIn, withMentions } from './naming.js';
export { plainText } from './plain-text.js';
export { ownWords, quotesIn, says, withQuotes } from './quoting.js';
export { readDocument, type Reading, type UnreadableReason } from './read-document.js';
export { readAttached, readMentioned, readQuoted } from './references.js';
export { LINK_LIMIT, safeLink } from './safe-link.js';
export { schema } from './schema.js';
