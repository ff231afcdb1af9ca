// Texts about registers of schools and what an import says of a file, in English.
export const register = {
  country: { ENGLAND: 'England', WALES: 'Wales', DENMARK: 'Denmark', SWEDEN: 'Sweden' },
  refusedRow: {
    QUOTES_BROKEN: 'its quotation marks do not match',
    COLUMN_COUNT: 'it has another number of columns than the header',
    TEXT_NOT_READABLE: 'it has characters that are no text; the encoding may be another one',
    KEY_NOT_READABLE: 'it has no number that is one of this register',
    KEY_TWICE: 'its number, or in registers without numbers its name, stood in an earlier row already',
    NAME_MISSING: 'it has no name',
    NAME_TOO_LONG: 'its name is longer than 200 characters',
    STATUS_UNKNOWN: 'its status is none that is known',
    TYPE_UNKNOWN: 'its type of school is none that is known',
    MUNICIPALITY_UNKNOWN: 'its municipality is none that is known',
    SCHOOL_FORM_MISSING: 'the register states no form of school for it, as for leisure centres',
    DATE_IMPOSSIBLE: 'it has a date that is in no calendar',
    CLOSED_BEFORE_OPENED: 'it closed before it opened',
    AGES_IMPOSSIBLE: 'its lowest age is above its highest',
    NUMBER_NOT_READABLE: 'it has words where a number should be',
    LINK_TO_ITSELF: 'it links a school to itself',
  },
  fault: {
    ANOTHER_RUNS: 'Another import was running. Start it again.',
    COLUMNS_MISSING: 'This is another file than the one you said: its first line lacks {{columns}}.',
    LINKS_UNKNOWN: 'This register has no file of links.',
    OLDER_THAN_KNOWN:
      'The file is of {{day}}, older than the one of {{newest}} that is already here. If you want it all the same, send it again and write its day.',
    TOO_OLD_TO_CLOSE:
      'The file is of {{day}}, older than the one of {{newest}} that is already here, so schools that it lacks may be new since. Send it again without closing schools.',
    CLOSES_MANY:
      'Taken as complete, the file would close {{absent}} of {{open}} open schools. Nothing has been changed.',
    FILE_DAMAGED: 'The file is damaged or breaks off. Fetch it anew from the register, then send it again.',
    FILE_GONE: 'The file is no longer here. Send it again.',
  },
} as const;
