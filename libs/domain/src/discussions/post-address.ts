// Where a post is to be found.

/** The path of the web that opens the discussion at one post: the place in the log is never given to another. */
export const pathToPost = (discussionId: string, seq: number): string => `/discussions/${discussionId}?post=${seq}`;
