// How well a list is ordered: normalised discounted cumulative gain of its first ten.
// @ts-check

const TEN = 10;

/**
 * @param {readonly string[]} found the best first
 * @param {ReadonlyMap<string, number>} grades of what is worth finding
 * @returns {number} 1 for the best order there can be, 0 where nothing of it is among the ten
 */
export function ndcg(found, grades) {
  const best = [...grades.values()].sort((one, other) => other - one);
  const ideal = gainOf(best);
  return ideal === 0 ? 0 : gainOf(found.map((slug) => grades.get(slug) ?? 0)) / ideal;
}

/** @param {readonly number[]} grades */
const gainOf = (grades) =>
  grades.slice(0, TEN).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
