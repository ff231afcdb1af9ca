// The one ProseMirror schema: what a text may be made of, for the server's check and for the editor alike.
import { Schema } from 'prosemirror-model';

/** Content rules only: how a node looks is decided where it is shown. */
export const schema = /* @__PURE__ */ new Schema({
  nodes: {
    doc: { content: '(block | table | quote | file)+' },
    paragraph: { content: 'inline*', group: 'block' },
    heading: { content: 'inline*', group: 'block', attrs: { level: {} } },
    codeBlock: { content: 'text*', marks: '', group: 'block', code: true },
    bulletList: { content: 'listItem+', group: 'block' },
    orderedList: { content: 'listItem+', group: 'block' },
    listItem: { content: 'paragraph block*' },
    blockquote: { content: 'block+', group: 'block' },
    table: { content: 'tableRow+' },
    tableRow: { content: '(tableHeader | tableCell)+' },
    tableHeader: { content: 'block+' },
    tableCell: { content: 'block+' },
    quote: { attrs: { postId: {}, seq: {}, author: {}, postedAt: {}, text: {} } },
    file: { attrs: { id: {}, name: {}, mediaType: {}, size: {}, width: {}, height: {}, alternative: {} } },
    text: { group: 'inline' },
    mention: {
      group: 'inline',
      inline: true,
      attrs: { kind: {}, id: {}, label: {} },
      leafText: ({ attrs }) => `@${attrs['label']}`,
    },
    hardBreak: { group: 'inline', inline: true },
  },
  marks: {
    link: { attrs: { href: {} }, inclusive: false },
    strong: {},
    emphasis: {},
    code: { excludes: '_', code: true },
  },
});
