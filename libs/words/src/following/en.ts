// Texts of following discussions and groups, in English.
export const following = {
  discussion: 'Tell me about new posts here',
  group: 'Tell me about new posts in this group',
  hint: 'In your notices, and by mail when and as you want it.',
  usual: 'As usual: {{level}}',
  level: {
    EVERYTHING: 'all of them',
    MENTIONS: 'those that name or answer me',
    NOTHING: 'none',
  },
  saved: 'Saved for {{name}}.',
  settings: {
    title: 'What you are told of groups',
    lead: 'For single discussions you choose on their page.',
    label: '{{name}}, {{network}}',
  },
} as const;
