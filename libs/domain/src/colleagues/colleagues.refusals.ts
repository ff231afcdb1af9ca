// Why the room of colleagues says no.
export const colleagueRefusals = [
  'PEOPLE_OF_NETWORK_ONLY',
  'BOARD_ENTRY_IS_YOURS',
  'BOARD_ENTRY_OF_ANOTHER',
  'BOARD_ENTRY_NOT_OPEN',
  'BOARD_ANSWER_GONE',
  'BOARD_DAY_NOT_ACCEPTED',
] as const;
