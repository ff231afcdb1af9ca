// Judges what sockets heard after their people had lost the right to hear it.
// @ts-check

const WITHIN_MS = 1_000;
/** So much is posted meanwhile, or nothing was proven. */
const LEAST_POSTS = 10;

/**
 * @typedef {object} Heard what one socket was told; times in milliseconds since 1970
 * @property {string} personId
 * @property {string} sessionId
 * @property {number[]} told when posts came, or word that there are some
 * @property {number | null} lostAt when it was told that it is no longer in the room
 * @property {number | null} closedAt
 *
 * @typedef {import('./crowd.mjs').Loss} Loss
 */

/**
 * @param {{ losses: Loss[], heard: Heard[], letIn: number, posted: number, strain: number }} run `letIn`: how many of the sockets came in
 *   again afterwards; `posted`: how many posts were acknowledged in all
 * @returns {{ lastMs: number, faults: string[] }} how long after its loss the last socket still heard, or stayed
 */
export function faultsOfLosses({ losses, heard, letIn, posted, strain }) {
  const persons = new Map(losses.flatMap(({ personId, at }) => (personId === null ? [] : [[personId, at]])));
  const sessions = new Map(losses.flatMap(({ sessionId, at }) => (sessionId === null ? [] : [[sessionId, at]])));
  /** @type {string[]} */
  const faults = [];
  let lastMs = 0;
  for (const { personId, sessionId, told, lostAt, closedAt } of heard) {
    const leftAt = persons.get(personId);
    const endedAt = sessions.get(sessionId);
    const at = leftAt ?? endedAt;
    if (at === undefined) {
      faults.push(`${personId} lost nothing.`);
      continue;
    }
    if (!told.some((time) => time < at)) faults.push(`${personId} had heard nothing before.`);
    const goneAt = (leftAt === undefined ? closedAt : lostAt) ?? Infinity;
    const after = Math.max(goneAt, ...told) - at;
    lastMs = Math.max(lastMs, after);
    if (after > WITHIN_MS * strain)
      faults.push(`${personId} was there, or heard, ${Math.round(after)} ms after the loss.`);
  }
  if (letIn > 0) faults.push(`${letIn} sockets came in again.`);
  if (posted < LEAST_POSTS) faults.push('Hardly anything was posted.');
  return { lastMs: Math.round(lastMs), faults };
}
