// Compares what was acknowledged with what is stored: every way in which the two must not differ.
// @ts-check

/**
 * @typedef {import('./poster.mjs').Acknowledged} Acknowledged
 * @typedef {import('./place.mjs').Stored} Stored
 */

/**
 * @param {Acknowledged[]} acknowledged every acknowledgement, also the second one for a key
 * @param {Stored} stored of a discussion whose first post was no part of the run
 * @returns {string[]} one sentence a fault; none when delivery kept its promise
 */
export function faultsOf(acknowledged, stored) {
  const posts = acknowledged.filter(({ doing }) => doing === 'post');
  const changes = acknowledged.filter(({ doing }) => doing !== 'post');
  return [
    ...lost(posts, stored.posts, (told, kept) => told.seq === kept.seq),
    // Whoever sends a change again hears how far the post has come since.
    ...lost(changes, stored.changes, (told, kept) => told.seq >= kept.seq),
    ...unpromised(posts, stored.posts.slice(1)),
    ...unpromised(changes, stored.changes),
    ...outOfOrder(stored),
    ...otherWords(stored),
  ];
}

/**
 * @template {{ id: string, key: string, seq: number }} Kept
 * @param {Acknowledged[]} acknowledged @param {Kept[]} stored
 * @param {(told: Acknowledged, kept: Kept) => boolean} isInPlace
 */
function lost(acknowledged, stored, isInPlace) {
  const byKey = new Map(stored.map((one) => [one.key, one]));
  const faults = [];
  for (const told of acknowledged) {
    const { doing, key, id, seq } = told;
    const kept = byKey.get(key);
    if (kept === undefined) faults.push(`The ${doing} ${key} was acknowledged as ${id} and is not stored.`);
    else if (kept.id !== id || !isInPlace(told, kept)) {
      faults.push(`The ${doing} ${key} was acknowledged as ${id}, ${seq} and is stored as ${kept.id}, ${kept.seq}.`);
    }
  }
  if (byKey.size !== stored.length) faults.push(`${stored.length - byKey.size} keys are stored twice.`);
  return faults;
}

/** @param {Acknowledged[]} acknowledged @param {{ key: string }[]} stored */
function unpromised(acknowledged, stored) {
  const promised = new Set(acknowledged.map(({ key }) => key));
  const more = stored.filter(({ key }) => !promised.has(key)).length;
  return more > 0 ? [`${more} stored entries were never acknowledged.`] : [];
}

/** @param {Stored} stored */
function outOfOrder({ posts, changes, lastSeq, postCount }) {
  const log = [...posts, ...changes].map(({ seq }) => seq).sort((one, other) => one - other);
  const gap = log.findIndex((seq, index) => seq !== index + 1);
  const isCounted = lastSeq === log.length && postCount === posts.length;
  return [
    ...(gap === -1 ? [] : [`The log has ${log[gap]} in place of ${gap + 1}.`]),
    ...(isCounted
      ? []
      : [`${postCount} posts are counted up to ${lastSeq}: ${posts.length} of ${log.length} entries.`]),
  ];
}

/** Posts that do not say what the newest entry about them has made of them. @param {Stored} stored */
function otherWords({ posts, changes }) {
  const newest = new Map(changes.map((change) => [change.id, change]));
  return posts.slice(1).flatMap(({ id, key, says }) => {
    const last = newest.get(id);
    const should = last?.kind === 'removed' ? null : (last?.key ?? key);
    return says === should ? [] : [`Post ${id} says ${says} in place of ${should}.`];
  });
}
