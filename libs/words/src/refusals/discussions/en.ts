// Refusals of the room of discussions, in English.
export const discussions = {
  JOIN_GROUP_FIRST:
    'This conversation belongs to a working group of your network. Join the group to read it and take part.',
  CONVENOR_NEEDED:
    'Only its author, a convenor of the group, or a co-leader of the network who is in it can remove this post. Ask one of them.',
  PINNED_BY_CONVENOR:
    'Only a convenor of the group, or a co-leader of the network who is in it, can pin posts. Ask one of them.',
  STARTER_NEEDED:
    'Only whoever started the discussion, a convenor of the group, or a co-leader of the network who is in it can say what answered it. Ask one of them.',
  POST_OF_ANOTHER: 'Only its author can change the words of this post. Answer it with one of your own.',
  POST_REMOVED: 'This post has been removed, so its words can no longer be changed or read. Write a new one.',
  POST_REMOVED_BY_ANOTHER: 'Somebody else removed this post. Ask them to put it back.',
  TEXT_EMPTY: 'There are no words in it yet. Write something first.',
  TEXT_TOO_LONG: 'That is more than one post can hold. Divide it into two.',
  TEXT_TOO_NESTED: 'The lists and quotations lie too deep inside one another. Move the innermost ones out a step.',
  TEXT_LINK_UNSAFE:
    'One of the links leads where we cannot send readers. Links begin with https:// or http://, or are e-mail addresses.',
  TEXT_NOT_READABLE: 'The text holds something that cannot be shown here. Paste it again as plain text.',
  DRAFT_WRITTEN_ELSEWHERE:
    'You have gone on writing this on another device. Nothing is lost: look at that first, then choose what stays.',
} as const;
