// How long something takes at least: a busy machine makes a single try longer, never every one of several.

const TRIES = 5;

/** Milliseconds of the quickest of a few tries. */
export function leastTimeOf(work: () => unknown): number {
  const times = Array.from({ length: TRIES }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return Math.min(...times);
}
