// Why the room of groups says no.
export const groupRefusals = [] as const;
