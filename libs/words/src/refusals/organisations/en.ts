// Refusals of the room of organisations, in English.
export const organisations = {
  INVITATION_NOT_OPEN: 'This invitation was already answered or taken back, or its week is over. Ask for a new one.',
  INVITATION_FOR_ANOTHER_ADDRESS:
    'This invitation is for another address than the one you are signed in with. Sign out, then open the link again.',
  INVITATION_NEEDS_SIGN_IN: 'There is an account with this address. Sign in with it, then open the link again.',
} as const;
