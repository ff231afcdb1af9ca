// Judges how a crowd came back, what slow readers cost, and what an onslaught did to everybody else.
// @ts-check

const IN_STEP_WITHIN_MS = 10_000;
const API_P95_MS = 1_000;
const MEMORY_MB = 50;
/** So much later is not yet worse: it is what a busy machine does. */
const UNCHANGED_MS = 100;
const POST_P95_MS = 500;
const SERVER_MB = 700;

/**
 * @param {(number | null)[]} took until each reader was in step again, null for never
 * @param {{ postP95Ms: number, strain: number }} meanwhile
 */
export function faultsOfReturn(took, { postP95Ms, strain }) {
  const late = took.filter((ms) => ms === null || ms > IN_STEP_WITHIN_MS * strain).length;
  return [
    ...(late > 0 ? [`${late} of ${took.length} were not in step within ${IN_STEP_WITHIN_MS} ms.`] : []),
    ...tooSlow(postP95Ms, API_P95_MS * strain),
  ];
}

/**
 * @param {{ grownMb: number, calm: number, meanwhile: number, putOut: boolean[] }} run what a node holds once all else is collected, and in how
 *   many milliseconds 95 % of the posts reached the others before and meanwhile
 */
export function faultsOfSlowness({ grownMb, calm, meanwhile, putOut }) {
  const kept = putOut.filter((one) => !one).length;
  return [
    ...(kept > 0 ? [`The server went on holding what ${kept} slow readers had not read.`] : []),
    ...(grownMb >= MEMORY_MB ? [`The server took ${Math.round(grownMb)} MB more.`] : []),
    ...(meanwhile > 2 * calm + UNCHANGED_MS ? [`Others read after ${meanwhile} ms, not ${calm} as before.`] : []),
  ];
}

/**
 * @typedef {{ tried: number, open: number, closed: number, refused: number }} Intrusion what came of one kind of attempt
 * @param {{ strain: number, postP95Ms: number, mostMb: number, unanswered: number, intrusions: Record<string, Intrusion> }} run
 */
export function faultsOfOnslaught({ strain, postP95Ms, mostMb, unanswered, intrusions }) {
  return [
    ...tooSlow(postP95Ms, POST_P95_MS * strain),
    ...(unanswered > 0 ? [`${unanswered} posts got no answer at first.`] : []),
    ...(mostMb >= SERVER_MB ? [`A node took ${Math.round(mostMb)} MB.`] : []),
    ...Object.entries(intrusions).flatMap(([kind, { tried, open }]) => [
      ...(tried === 0 ? [`Nobody tried ${kind}.`] : []),
      ...(open > 0 ? [`${open} of ${tried} stayed: ${kind}.`] : []),
    ]),
  ];
}

/** @param {number} p95 @param {number} most */
const tooSlow = (p95, most) => (p95 > most ? [`95 % of the posts took up to ${p95} ms, not ${most}.`] : []);
