// Why the room of networks says no.
export const networkRefusals = [] as const;
