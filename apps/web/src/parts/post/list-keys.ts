// Keys that lead through a list of posts for who has the focus in it.

/** What each key does. */
export const listKeys = { n: 'next', p: 'previous', u: 'firstUnread', l: 'latest', b: 'back' } as const;
