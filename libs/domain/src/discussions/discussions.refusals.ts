// Why the room of discussions says no.
export const discussionRefusals = [
  'JOIN_GROUP_FIRST',
  'CONVENOR_NEEDED',
  'PINNED_BY_CONVENOR',
  'STARTER_NEEDED',
  'POST_OF_ANOTHER',
  'POST_REMOVED',
  'POST_REMOVED_BY_ANOTHER',
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  'TEXT_TOO_NESTED',
  'TEXT_LINK_UNSAFE',
  'TEXT_NOT_READABLE',
  'DRAFT_WRITTEN_ELSEWHERE',
] as const;
