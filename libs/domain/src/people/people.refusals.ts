// Why the room of people says no.
export const peopleRefusals = [
  'SIGN_IN_FAILED',
  'LINK_NOT_USABLE',
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_COMMON',
  'CURRENT_PASSWORD_WRONG',
  'EMAIL_HAS_ACCOUNT',
] as const;
