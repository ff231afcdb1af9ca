// What people write in the rows about talk: one paragraph.
export const text = {
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Three drafts each.' }] }],
};
