// How much of a processor something takes. The API runs in the process of the specs, so its own share is in it.
import { setTimeout as pause } from 'node:timers/promises';

const TRIES = 10;

/** Milliseconds of processor time that this process used meanwhile; waiting, here or for the database, is not in it. */
export async function cpuTimeOf<Result>(
  work: () => Promise<Result>,
): Promise<{ result: Result; milliseconds: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, milliseconds: (user + system) / 1_000 };
}

/**
 * Whether the work takes less processor time than `most` milliseconds. Compiling, collecting garbage and a busy machine
 * are not its doing, so it is tried a few times: what really takes long does so every time.
 */
export async function takesLessThan(most: number, work: () => Promise<unknown>): Promise<boolean> {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    if ((await cpuTimeOf(work)).milliseconds < most) return true;
    await pause(attempt * 100);
  }
  return false;
}
