// Writes that only their own unique key can decide: two at the same moment both see nothing there.
import { QueryFailedError } from 'typeorm';

const UNIQUE_VIOLATION = '23505';

/** Runs a transaction of its own; false when one of the named unique keys was taken, and nothing is written then. */
export async function unlessTaken(keys: readonly string[], write: () => Promise<void>): Promise<boolean> {
  try {
    await write();
    return true;
  } catch (error) {
    if (isTaken(error, keys)) return false;
    throw error;
  }
}

function isTaken(error: unknown, keys: readonly string[]): boolean {
  if (!(error instanceof QueryFailedError)) return false;
  const { code, constraint } = error.driverError as { code?: string; constraint?: string };
  return code === UNIQUE_VIOLATION && constraint !== undefined && keys.includes(constraint);
}
