// Refusals of the room of organisations, in English.
export const organisations = {
  INVITATION_NOT_OPEN: 'This invitation was already answered or taken back, or its week is over. Ask for a new one.',
  INVITATION_FOR_ANOTHER_ADDRESS:
    'This invitation is for another address than the one you are signed in with. Sign out, then open the link again.',
  INVITATION_NEEDS_SIGN_IN: 'There is an account with this address. Sign in with it, then open the link again.',
  INVITATION_MAILED_OFTEN:
    'Three invitations have gone to this address since yesterday. Give them a day, or ask the person whether the mail landed among the unwanted.',
  INVITATIONS_OF_TODAY_SENT:
    'Your school has mailed {{most}} invitations since yesterday, and that is as many as go out in one day. Send the rest tomorrow.',
  IMPORT_RUNNING: 'Another import is running. Wait until it has finished, then start yours.',
  PARTNER_KNOWN: '{{name}} is here already. Look for it under “Find a school”, and ask it into the network as it is.',
  KEEPS_NO_MEMBERS:
    'Only a consortium or a supplier has members that are kept by hand. Which authority a school belongs to, its register says.',
  ORGANISATION_CLOSED: '{{name}} has been ended. Nothing new can belong to it.',
  BELONGS_ALREADY: '{{name}} belongs to it already. It stands in the list.',
  WOULD_BE_ABOVE_ITSELF:
    'It stands above the organisation that it would belong to. End the one tie before you make the other.',
  DAY_NOT_ACCEPTED: 'Choose today or an earlier day, and no end before the beginning.',
} as const;
