// What happens in a discussion, told to the other rooms after the commit.
/** What can become of a post; each is an entry of the log. */
export const postChanges = [
  'edited',
  'removed',
  'restored',
  'pinned',
  'unpinned',
  'resolved',
  'unresolved',
  'reacted',
] as const;
export type PostChange = (typeof postChanges)[number];

export type DiscussionEvent =
  | {
      readonly name: 'discussion.started';
      readonly discussionId: string;
      readonly groupId: string;
      readonly personId: string;
    }
  | {
      readonly name: 'discussion.post-changed';
      readonly discussionId: string;
      readonly postId: string;
      readonly change: PostChange;
      readonly personId: string;
    }
  | {
      /** A change of a post that its followers know already has named more people. */
      readonly name: 'discussion.post-named';
      readonly discussionId: string;
      readonly postId: string;
      readonly personIds: readonly string[];
    }
  | {
      readonly name: 'discussion.posted';
      readonly discussionId: string;
      readonly postId: string;
      readonly seq: number;
      readonly personId: string;
    };
