// What somebody is told of a discussion: what they chose for it, else for its group, else what holds for everybody.

export const followLevels = ['everything', 'mentions', 'nothing'] as const;
export type FollowLevel = (typeof followLevels)[number];

/** Whoever joined a group wants to hear it. Writing in a discussion changes nothing: no act of one's own makes it louder. */
export const USUAL_FOLLOW_LEVEL: FollowLevel = 'everything';

/** What a person has chosen; null where they have said nothing. */
export interface ChosenLevels {
  readonly discussion: FollowLevel | null;
  readonly group: FollowLevel | null;
}

export const followLevelOf = ({ discussion, group }: ChosenLevels): FollowLevel =>
  discussion ?? group ?? USUAL_FOLLOW_LEVEL;

/** Whether a post is told to somebody who follows at this level. */
export function isTold(level: FollowLevel, post: { readonly namesThem: boolean }): boolean {
  switch (level) {
    case 'everything':
      return true;
    case 'mentions':
      return post.namesThem;
    case 'nothing':
      return false;
  }
}

/** Mail about posts waits so long: a quick exchange comes as one mail, and what was read on the page as none. */
export const POSTS_GATHER_MS = 5 * 60_000;
