// Compares what was acknowledged with what is stored: every way in which the two must not differ.
// @ts-check

/**
 * @param {import('./poster.mjs').Acknowledged[]} acknowledged every acknowledgement, also the second one for a key
 * @param {import('./place.mjs').Stored} stored of a discussion whose first post was no part of the run
 * @returns {string[]} one sentence a fault; none when delivery kept its promise
 */
export function faultsOf(acknowledged, { posts, changes, lastSeq, postCount }) {
  const byKey = new Map(posts.map((post) => [post.key, post]));
  const faults = [];
  for (const { key, id, seq } of acknowledged) {
    const post = byKey.get(key);
    if (post === undefined) faults.push(`Post ${key} was acknowledged as ${id} and is not stored.`);
    else if (post.id !== id || post.seq !== seq) {
      faults.push(`Post ${key} was acknowledged as ${id}, ${seq} and is stored as ${post.id}, ${post.seq}.`);
    }
  }
  if (byKey.size !== posts.length) faults.push(`${posts.length - byKey.size} keys are stored twice.`);
  const log = [...posts.map(({ seq }) => seq), ...changes].sort((one, other) => one - other);
  const gap = log.findIndex((seq, index) => seq !== index + 1);
  if (gap !== -1) faults.push(`The log has ${log[gap]} in place of ${gap + 1}.`);
  if (lastSeq !== log.length || postCount !== posts.length) {
    faults.push(
      `The discussion counts ${postCount} posts up to ${lastSeq}, and has ${posts.length} in ${log.length} entries.`,
    );
  }
  const promised = new Set(acknowledged.map(({ key }) => key));
  const unpromised = posts.slice(1).filter(({ key }) => !promised.has(key));
  if (unpromised.length > 0) faults.push(`${unpromised.length} stored posts were never acknowledged.`);
  return faults;
}
