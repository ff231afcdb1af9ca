// Texts of the task "become administrator", in English.
export const becomeAdministrator = {
  title: 'Look after Sixfold',
  lead: 'With this you become its first administrator: you appoint those who run programmes and import registers.',
  name: 'Name',
  nameHint: 'If you have an account already, it keeps its name.',
  nameMissing: 'Write your name.',
  password: 'New password',
  passwordHint: 'At least {{count}} characters. Three or four words that only you would put together are easy to keep.',
  begin: 'Begin',
} as const;
