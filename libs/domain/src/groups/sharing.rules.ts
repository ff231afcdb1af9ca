// How a group of one network reaches another: asked, answered by that network's co-leaders, and ended with a day's grace.

export const sharingStates = ['asked', 'agreed', 'declined', 'withdrawn', 'ending', 'ended'] as const;
export type SharingState = (typeof sharingStates)[number];

/** Characters of the line that goes with the question, after trimming. */
export const SHARING_WORDS_LENGTH = { least: 1, most: 500 } as const;
/** A word that may go with the answer. */
export const SHARING_ANSWER_LENGTH = { least: 0, most: 1_000 } as const;

const GRACE_MS = 24 * 60 * 60 * 1000;

/** Out of `ending` it goes on when the end is taken back within its day. */
const ARROWS: Readonly<Record<SharingState, readonly SharingState[]>> = {
  asked: ['agreed', 'declined', 'withdrawn'],
  agreed: ['ending'],
  ending: ['agreed', 'ended'],
  declined: [],
  withdrawn: [],
  ended: [],
};

export const sharingCanBecome = (from: SharingState, to: SharingState): boolean => ARROWS[from].includes(to);

/** While people of the other network are in the group as people of its own are. */
export const isShared = (state: SharingState): boolean => state === 'agreed' || state === 'ending';

/** When people of the other network lose the group whose sharing is ended now: a day to save what they need. */
export const sharingEndsAt = (endedAt: Date): Date => new Date(endedAt.getTime() + GRACE_MS);
