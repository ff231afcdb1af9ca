// Texts of the task "read the demo's mail", in English.
export const readDemoMail = {
  title: 'Mail of the demo',
  lead: 'A demo sends nothing out. What would have been sent stands here, with its links.',
  to: 'to {{address}}',
  waiting: 'not sent yet',
  empty: 'No mail has been written yet',
  emptyHint: 'Ask a school, invite a coordinator or reset a password, and the mail will stand here.',
  more: 'Older mail',
} as const;
