// Refusals of the room of people, in English.
export const people = {
  SIGN_IN_FAILED: 'This address and password do not belong together. Check both, or ask for a new password.',
  LINK_NOT_USABLE: 'This link was already used, or its time is over. Ask for a new one.',
  PASSWORD_TOO_SHORT: 'The password is too short. A few words in a row are easy to remember.',
  PASSWORD_TOO_LONG: 'The password is too long. Take a part of it.',
  PASSWORD_TOO_COMMON: 'Others guess this password first. Take a few words that say nothing about you.',
  CURRENT_PASSWORD_WRONG: 'Your present password is another one. Check it, then try again.',
  EMAIL_HAS_ACCOUNT: 'There is an account with this address. Sign in with it, then open the link again.',
} as const;
