// What a working group is made of.
/** Characters of a group's name and of what it is for, after trimming. */
export const GROUP_NAME_LENGTH = { least: 3, most: 80 } as const;
export const GROUP_PURPOSE_LENGTH = { least: 3, most: 500 } as const;
/** What a group works on in a word or two of its own; empty for none. */
export const GROUP_THEME_LENGTH = { least: 0, most: 60 } as const;

/** So many people a group can be started with at once, beside the one who starts it: who are in one's role, or fewer. */
export const STARTED_WITH_MOST = 5;

export const groupActs = ['closed', 'reopened', 'facilitators_may_read', 'facilitators_may_not_read'] as const;
/** What stands in a group's history, by whom and when. */
export type GroupAct = (typeof groupActs)[number];
