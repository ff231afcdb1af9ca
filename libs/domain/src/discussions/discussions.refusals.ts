// Why the room of discussions says no.
export const discussionRefusals = [
  'JOIN_GROUP_FIRST',
  'TEXT_EMPTY',
  'TEXT_TOO_LONG',
  'TEXT_TOO_NESTED',
  'TEXT_LINK_UNSAFE',
  'TEXT_NOT_READABLE',
  'DRAFT_WRITTEN_ELSEWHERE',
] as const;
