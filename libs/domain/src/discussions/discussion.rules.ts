// What a discussion is made of, and how much of its log one answer carries.

/** Characters of a discussion's title, after trimming. */
export const DISCUSSION_TITLE_LENGTH = { least: 3, most: 120 } as const;

/** Former texts of one post in one answer, the newest. */
export const HISTORY_MOST = 200;

/** For how long the words of a removed post are kept for those who may have to look at them again, in days. */
export const REMOVED_WORDS_DAYS = 90;

/** Posts of one discussion that stand on top at once, the newest. */
export const MARKED_MOST = 20;

/** Characters of the summary that stands above a discussion. */
export const SUMMARY_LENGTH_MOST = 4_000;

/** Posts that a summary is said to be older than are counted no further. */
export const LATER_POSTS_MOST = 100;

/** Posts that are moved at once. */
export const MOVE_POSTS_MOST = 50;

/** For how long whoever moved posts can put them back, in milliseconds. */
export const MOVE_UNDO_MS = 120_000;

/** Posts in one answer to a reader who catches up. */
export const CATCH_UP_MOST = 200;
