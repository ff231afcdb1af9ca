// Why the room of organisations says no.
export const organisationRefusals = [
  'INVITATION_NOT_OPEN',
  'INVITATION_FOR_ANOTHER_ADDRESS',
  'INVITATION_NEEDS_SIGN_IN',
  'ORGANISATION_HAS_A_COORDINATOR',
  'ORGANISATION_CLOSED',
] as const;
