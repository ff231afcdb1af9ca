// Two servers measured in turn, ours and the bare one, so that whatever else the machine does falls on both.
// @ts-check
import { setTimeout as sleep } from 'node:timers/promises';
import { Audience } from './live.mjs';
import { load, send } from './load.mjs';
import { processorTime } from './processes.mjs';

/** @typedef {import('./asked.mjs').Subject} Subject */
/** @typedef {import('./large-world.mjs').Busiest} Busiest */
/** @typedef {{ subject: Subject, serverPid: number, databasePid: number }} Measured */
/** @typedef {{ ours: number, bare: number, ratio: number, spread: string }} Compared */

const ROUNDS = 3;
const SECONDS = 3;
const STEADY_POSTS = 200;
const STEADY_EVERY_MS = 50;
const SATURATION_CLIENTS = 16;
const ARRIVES_WITHIN_MS = 2_000;

/**
 * @template Figures
 * @param {Measured} ours @param {Measured} bare
 * @param {(measured: Measured) => Promise<Figures>} measure
 */
async function inTurn(ours, bare, measure) {
  /** @type {{ ours: Figures, bare: Figures }[]} */
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ ours: await measure(ours), bare: await measure(bare) });
  return rounds;
}

/** @param {Measured} ours @param {Measured} bare @param {'page' | 'list' | 'post'} what @param {number} clients */
export async function compareRequests(ours, bare, what, clients) {
  const rounds = await inTurn(ours, bare, async ({ subject, serverPid, databasePid }) => {
    await load(subject.origin, clients, 0.5, subject[what]);
    const [server, database] = [processorTime(serverPid), processorTime(databasePid, true)];
    const figures = await load(subject.origin, clients, SECONDS, subject[what]);
    const thousands = figures.answers / 1_000;
    return {
      ...figures,
      server: (processorTime(serverPid) - server) / thousands,
      database: (processorTime(databasePid, true) - database) / thousands,
    };
  });
  const of = (/** @type {'ours' | 'bare'} */ whose, /** @type {keyof typeof rounds[number]['ours']} */ name) =>
    median(rounds.map((round) => round[whose][name]));
  return {
    ...compared(rounds.map((round) => ({ ours: round.ours.perSecond, bare: round.bare.perSecond }))),
    p50: of('ours', 'p50'),
    p99: of('ours', 'p99'),
    server: { ours: of('ours', 'server'), bare: of('bare', 'server') },
    database: { ours: of('ours', 'database'), bare: of('bare', 'database') },
  };
}

/** Posts at twenty a second: milliseconds until the last of the audience has them. @param {Measured} measured @param {Busiest} busiest */
export async function reachTheLast({ subject }, busiest) {
  const audience = await Audience.gather(subject.origin, busiest);
  for (let post = 0; post < STEADY_POSTS; post += 1) {
    const due = performance.now() + STEADY_EVERY_MS;
    const asked = subject.post(post);
    audience.sends(asked.key ?? '');
    await send(subject.origin, undefined, asked);
    await sleep(Math.max(0, due - performance.now()));
  }
  await sleep(ARRIVES_WITHIN_MS);
  const figures = audience.untilTheLast();
  audience.leave();
  return figures;
}

/** As many posts as it takes: deliveries a second. @param {Measured} ours @param {Measured} bare @param {Busiest} busiest */
export async function compareDeliveries(ours, bare, busiest) {
  const rounds = await inTurn(ours, bare, async ({ subject }) => {
    const audience = await Audience.gather(subject.origin, busiest);
    const before = audience.deliveries;
    const { seconds } = await load(subject.origin, SATURATION_CLIENTS, SECONDS, subject.post);
    const delivered = (audience.deliveries - before) / seconds;
    await sleep(ARRIVES_WITHIN_MS);
    audience.leave();
    return delivered;
  });
  return compared(rounds);
}

/** @param {{ ours: number, bare: number }[]} rounds @returns {Compared} */
function compared(rounds) {
  const ratios = rounds.map((round) => round.ours / round.bare);
  return {
    ours: median(rounds.map((round) => round.ours)),
    bare: median(rounds.map((round) => round.bare)),
    ratio: median(ratios),
    spread: `${percent(Math.min(...ratios))} to ${percent(Math.max(...ratios))}`,
  };
}

/** @param {number} share */
export const percent = (share) => `${Math.round(share * 100)} %`;

/** @param {number[]} values */
const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
