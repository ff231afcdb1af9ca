// Refusals of the room of colleagues, in English.
export const colleagues = {
  PEOPLE_OF_NETWORK_ONLY:
    'The people of the network’s schools and partners do this; you can read along. Ask one of its co-leaders.',
  BOARD_ENTRY_IS_YOURS: 'This entry is yours. Others answer it, and you say what became of it.',
  BOARD_ENTRY_OF_ANOTHER: 'Only whoever did this can change it. Ask the author of the entry.',
  BOARD_ENTRY_NOT_OPEN: 'This entry has been met, taken down or is over by now. Reload the page to see how it stands.',
  BOARD_ANSWER_GONE: 'This answer has been taken back meanwhile. Reload the page to see who still answers.',
  BOARD_DAY_NOT_ACCEPTED: 'Choose a day from today on, and at most {{months}} months ahead.',
} as const;
