// What in a discussion is worth being told first to who has been away.

/** In the order in which they are told: what waits for oneself, then what has become of the discussion. */
export const notableKinds = ['open', 'named', 'decided', 'answer', 'pinned'] as const;
export type NotableKind = (typeof notableKinds)[number];

/** So many posts of one kind are told, the newest. */
export const NOTABLE_MOST = 5;
