// What an import of a register asks before it closes many schools, where it stands, and why it may stop.

/** Where an import stands. */
export const importStates = ['waiting', 'running', 'finished', 'refused', 'broken_off'] as const;
export type ImportState = (typeof importStates)[number];

/** What a file is about: a register's schools, or which of them took the place of which. */
export const importSubjects = ['schools', 'links'] as const;
export type ImportSubject = (typeof importSubjects)[number];

/** What keeps a whole file from being taken. */
export const importFaults = [
  'ANOTHER_RUNS',
  'COLUMNS_MISSING',
  'LINKS_UNKNOWN',
  'OLDER_THAN_KNOWN',
  'TOO_OLD_TO_CLOSE',
  'CLOSES_MANY',
  'FILE_DAMAGED',
  'FILE_GONE',
] as const;
export type ImportFaultCode = (typeof importFaults)[number];

/** Largest file of a register that is taken, in bytes; today's whole file of England has about 60 million. */
export const REGISTER_FILE_LARGEST = 200 * 1024 * 1024;

const MOST_CLOSED_UNASKED = 0.1;

/** Whether so many of a register's open schools are too many to be closed before somebody has confirmed the figure. */
export const closesMany = ({ absent, open }: { absent: number; open: number }): boolean =>
  absent > open * MOST_CLOSED_UNASKED;
