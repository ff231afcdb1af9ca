// Why the room of discussions says no.
export const discussionRefusals = [] as const;
