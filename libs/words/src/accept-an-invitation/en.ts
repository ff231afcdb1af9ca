// Texts of the task "accept an invitation", in English.
export const acceptAnInvitation = {
  title: 'Welcome to {{school}} on Sixfold',
  lead: '{{inviter}} invites you as {{role}} of {{school}}.',
  expires: 'The link works until {{date}}.',
  meaning: 'As coordinator you answer for the school when a network asks it.',
  name: 'Your name',
  nameHint: 'As it will stand beside what you write.',
  nameMissing: 'Write your name.',
  email: 'Your e-mail address',
  password: 'Choose a password',
  passwordHint: 'At least {{count}} characters. A few words in a row are easy to remember.',
  accept: 'Accept',
  hasAccount: '{{email}} has an account already. Sign in with it; you will come straight back here.',
  signIn: 'Sign in',
  otherAccount:
    'You are signed in as {{mine}}, but the invitation is for {{theirs}}. Sign out, then open the link again.',
  signOut: 'Sign out',
  takesEffect: 'You speak for {{school}} now',
  takesEffectText:
    'Your address belongs to the school, so this holds at once. What waits for your answer is on your home page.',
  isIn: 'You are {{role}} of {{school}} now',
  isInText: 'You reach the networks of the school, and can join their working groups.',
  waits: 'A facilitator looks at it first',
  waitsText:
    'So that nobody takes over a school, a facilitator of the programme confirms who its first coordinator is. Until then you can look around, and you cannot answer for {{school}} yet. Your home page tells you when you can.',
  goHome: 'Go to Sixfold',
} as const;
