// What a working group is made of.
/** Characters of a group's name and of what it is for, after trimming. */
export const GROUP_NAME_LENGTH = { least: 3, most: 80 } as const;
export const GROUP_PURPOSE_LENGTH = { least: 3, most: 500 } as const;
