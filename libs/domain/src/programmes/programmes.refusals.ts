// Why the room of programmes says no.
export const programmeRefusals = [] as const;
