// How one answers a post without a post of one's own: in one of a few words, the same in every discussion.

/** In the order in which they are shown. */
export const reactionKinds = ['thanks', 'agree', 'helped', 'trying', 'curious'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

/** Of those who reacted in one way, so many are named; the others are counted. */
export const REACTED_MOST = 20;
