// Why the room of organisations says no.
export const organisationRefusals = [] as const;
