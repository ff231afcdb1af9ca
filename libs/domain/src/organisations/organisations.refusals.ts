// Why the room of organisations says no.
export const organisationRefusals = [
  'INVITATION_NOT_OPEN',
  'INVITATION_FOR_ANOTHER_ADDRESS',
  'INVITATION_NEEDS_SIGN_IN',
  'INVITATION_MAILED_OFTEN',
  'INVITATIONS_OF_TODAY_SENT',
  'IMPORT_RUNNING',
  'PARTNER_KNOWN',
] as const;
