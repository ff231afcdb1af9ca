// Compares how long two things take on a machine that others use too: in turn, pair by pair, so that load cancels out.
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const share = (sorted: readonly number[], of: number): number => sorted[Math.floor(sorted.length * of)] ?? 0;

/** In milliseconds: the median of the differences of each pair, and how far the middle half of them spreads. */
export async function timeDifference(
  rounds: number,
  one: (round: number) => Promise<unknown>,
  other: (round: number) => Promise<unknown>,
): Promise<{ median: number; spread: number }> {
  const differences: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    if (round % 2 === 0) {
      const first = await timed(() => one(round));
      differences.push(first - (await timed(() => other(round))));
    } else {
      const first = await timed(() => other(round));
      differences.push((await timed(() => one(round))) - first);
    }
  }
  differences.sort((a, b) => a - b);
  return { median: share(differences, 0.5), spread: share(differences, 0.75) - share(differences, 0.25) };
}
