// Texts of the task "reset a password", in English.
export const resetAPassword = {
  askTitle: 'A new password',
  askLead: 'Write your e-mail address. If there is an account for it, a link comes by mail within a minute.',
  email: 'E-mail address',
  emailMissing: 'Write your e-mail address.',
  ask: 'Send me a link',
  asked: 'If {{email}} has an account, a link is on its way. It works once, for one hour.',
  chooseTitle: 'Choose a new password',
  chooseLead:
    'At least {{count}} characters. Three or four words that only you would put together are easy to keep. All other devices are then signed out.',
  password: 'New password',
  choose: 'Use this password',
  askAgain: 'Ask for a new link',
  toSignIn: 'To sign in',
} as const;
