// Why the room of people says no.
export const peopleRefusals = [] as const;
