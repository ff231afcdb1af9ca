// What happens in a discussion, told to the other rooms after the commit.
export type DiscussionEvent =
  | {
      readonly name: 'discussion.started';
      readonly discussionId: string;
      readonly groupId: string;
      readonly personId: string;
    }
  | {
      readonly name: 'discussion.posted';
      readonly discussionId: string;
      readonly postId: string;
      readonly seq: number;
      readonly personId: string;
    };
