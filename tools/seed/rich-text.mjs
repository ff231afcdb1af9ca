// Short ways to write the documents of posts.
// @ts-check

/** @typedef {{ type: string, content?: Block[], text?: string, marks?: { type: string }[] }} Block */

/** Words with *emphasis* between stars. @param {string} words @returns {Block[]} */
const inline = (words) =>
  words
    .split(/\*([^*]+)\*/)
    .map((text, index) => ({ type: 'text', text, ...(index % 2 === 1 && { marks: [{ type: 'emphasis' }] }) }))
    .filter(({ text }) => text !== '');

/** @param {string} words @returns {Block} */
export const p = (words) => ({ type: 'paragraph', content: inline(words) });

/** @param {string[]} items @returns {Block} */
export const list = (...items) => ({
  type: 'bulletList',
  content: items.map((item) => ({ type: 'listItem', content: [p(item)] })),
});

/** @param {string} words @returns {Block} */
export const quote = (words) => ({ type: 'blockquote', content: [p(words)] });

/** @param {Block[]} content @returns {Block} */
export const text = (...content) => ({ type: 'doc', content });
