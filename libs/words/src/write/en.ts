// Texts of the sheet on which people write, in English.
export const write = {
  tools: 'How it looks',
  strong: 'Strong',
  emphasis: 'Emphasis',
  bulletList: 'List',
  orderedList: 'Numbered list',
  blockquote: 'Quotation',
  link: 'Link',
  linkTitle: 'Where should the link lead?',
  linkAddress: 'Address',
  linkHint: 'Begins with https://. Leave it empty to take the link away.',
  linkSet: 'Set the link',
} as const;
