// Compares how long two things take on a machine that others use too: in turn, pair by pair, so that load cancels out.
async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

const share = (sorted: readonly number[], of: number): number => sorted[Math.floor(sorted.length * of)] ?? 0;

/** Differences of less than this, in milliseconds, nobody can use. */
const NOTHING = 5;
/** What really takes longer does so in every measuring; what a busy machine held up does not. */
const MEASURINGS = 3;

/** Whether somebody with a stop-watch can tell the two apart. */
export async function canBeToldApart(
  rounds: number,
  one: (round: number) => Promise<unknown>,
  other: (round: number) => Promise<unknown>,
): Promise<boolean> {
  for (let measuring = 0; measuring < MEASURINGS; measuring += 1) {
    const { median, spread } = await timeDifference(rounds, one, other);
    if (Math.abs(median) < Math.max(NOTHING, spread / 2)) return false;
  }
  return true;
}

/** In milliseconds: the median of the differences of each pair, and how far the middle half of them spreads. */
async function timeDifference(
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
