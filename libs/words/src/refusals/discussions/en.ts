// Refusals of the room of discussions, in English.
export const discussions = {
  JOIN_GROUP_FIRST:
    'This conversation belongs to a working group of your network. Join the group to read it and take part.',
  TEXT_EMPTY: 'There are no words in it yet. Write something first.',
  TEXT_TOO_LONG: 'That is more than one post can hold. Divide it into two.',
  TEXT_TOO_NESTED: 'The lists and quotations lie too deep inside one another. Move the innermost ones out a step.',
  TEXT_LINK_UNSAFE:
    'One of the links leads where we cannot send readers. Links begin with https:// or http://, or are e-mail addresses.',
  TEXT_NOT_READABLE: 'The text holds something that cannot be shown here. Paste it again as plain text.',
  DRAFT_WRITTEN_ELSEWHERE:
    'You have gone on writing this on another device. Nothing is lost: look at that first, then choose what stays.',
} as const;
