// Refusals that any room can give, in English.
export const general = {
  NOT_FOUND: 'There is nothing here that you can see. It may have been removed, or it is meant for other people.',
  SIGN_IN_NEEDED: 'Sign in first, then try again.',
  FORBIDDEN: 'This is not yours to do. Ask one of the people who look after it.',
  INPUT_NOT_ACCEPTED: 'Something you wrote cannot be used as it stands. Look through it and try again.',
  TOO_MUCH_AT_ONCE: 'This is more than can be sent at once. Shorten it, or send it in parts.',
  CLIENT_KEY_REUSED: 'This was already sent with other content. Reload the page and send it again.',
  TOO_MANY_ATTEMPTS: 'That was tried too many times. Wait a while, then try again.',
  BUSY_TRY_AGAIN: 'Many people are here at this moment. Try again in a few seconds.',
} as const;
