// What a discussion is made of, and how much of its log one answer carries.

/** Characters of a discussion's title, after trimming. */
export const DISCUSSION_TITLE_LENGTH = { least: 3, most: 120 } as const;

/** Posts in one answer to a reader who catches up. */
export const CATCH_UP_MOST = 200;
