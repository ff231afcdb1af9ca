// The day that a register's file describes, and that an old file is not taken over a newer one by mistake.
import { ImportFault } from './import-fault.js';

interface DatedFile {
  /** As whoever gives it calls it. */
  readonly fileName: string;
  /** The day (YYYY-MM-DD) on which it was last changed where it came from. */
  readonly modifiedOn: string;
  /** The day (YYYY-MM-DD) that it is said to describe; null: the day in its name, else the day it was last changed. */
  readonly asOf: string | null;
  readonly complete: boolean;
}

/**
 * The day (YYYY-MM-DD) of the file, given the newest day that is already here.
 * @throws ImportFault when that is newer, unless the day was given; always when absence from the file means something
 */
export function dayOfFile({ fileName, modifiedOn, asOf, complete }: DatedFile, newest: string | null): string {
  const day = asOf ?? dayInName(fileName) ?? modifiedOn;
  if (newest === null || day >= newest) return day;
  const older = `This file is of ${day}, older than the one of ${newest} that is already here`;
  if (complete) {
    const sentence = `${older}: what it lacks may be new since, so it cannot be taken as complete.`;
    throw new ImportFault('TOO_OLD_TO_CLOSE', sentence, { day, newest });
  }
  if (asOf === null) {
    const sentence = `${older}; add --as-of ${day} to take it all the same.`;
    throw new ImportFault('OLDER_THAN_KNOWN', sentence, { day, newest });
  }
  return day;
}

/** A day in a file's name, as in edubasealldata20261120.csv. */
function dayInName(name: string): string | null {
  const [, year, month, day] = /(20\d{2})-?(0[1-9]|1[0-2])-?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(name) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
