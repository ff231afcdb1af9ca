// Texts of the task "look after the mail", in English.
export const lookAfterTheMail = {
  title: 'Mail that did not go',
  lead: 'Mail that a server refuses, or cannot take for hours, waits here until you try it again. What it says is not shown.',
  reason: {
    ADDRESS_REFUSED: 'The address is not known there. Ask the person, or their school, for the right one.',
    MAILBOX_FULL: 'Their mailbox is full. Try again when they have made room.',
    NOT_ACCEPTED: 'Their mail server does not accept it. Whoever runs your mail server can see why.',
    PUT_OFF: 'Their mail server put it off for hours. It may take it now.',
    NO_ANSWER: 'The mail server did not answer for hours. Check that it runs, then try again.',
  },
  tries_one: 'tried {{count}} time, last',
  tries_other: 'tried {{count}} times, last',
  tryAgain: 'Try again',
  tryAgainNamed: 'Try again to mail {{address}}',
  trying: 'It is on its way again. Should it fail, it comes back here.',
  older: 'Older mail',
  empty: 'All mail has gone',
  emptyText: 'Mail that a server puts off is tried again for hours. Only what did not go even then comes here.',
} as const;
