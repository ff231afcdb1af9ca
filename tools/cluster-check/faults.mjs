// Everything that is done to the cluster, by the names of the reliability goals and of the threats.
// @ts-check
import { databaseKilled, databaseRestarted } from './faults/database.mjs';
import { answersLost } from './faults/lost-answers.mjs';
import { linesLost } from './faults/lost-lines.mjs';
import { rightsLost, rightsLostWithoutRedis } from './faults/lost-rights.mjs';
import { nodesKilled, nodesReplaced } from './faults/nodes.mjs';
import { onslaught } from './faults/onslaught.mjs';
import { redisAway } from './faults/redis.mjs';
import { readersSlow } from './faults/slow-readers.mjs';

/**
 * @typedef {import('./cluster.mjs').Cluster} Cluster
 * @typedef {import('./sizes.mjs').Size} Size
 * @typedef {{ names: string[], isBare?: true, happen: (cluster: Cluster, size: Size) => Promise<import('./run.mjs').Outcome> }} Fault bare: needs neither
 *   Redis nor the proxy, and is short enough for every run of the tests
 */

/** The order keeps apart what leaves a machine out of breath and what is measured in milliseconds. @type {Fault[]} */
export const FAULTS = [
  { names: ['R10', 'T03', 'T04'], isBare: true, happen: rightsLost },
  { names: ['R10', 'T03', 'T04'], happen: rightsLostWithoutRedis },
  { names: ['R06'], isBare: true, happen: linesLost },
  { names: ['R08'], isBare: true, happen: readersSlow },
  { names: ['T20'], isBare: true, happen: onslaught },
  { names: ['R01'], happen: nodesKilled },
  { names: ['R02'], happen: answersLost },
  { names: ['R03'], happen: databaseRestarted },
  { names: ['R04'], happen: databaseKilled },
  { names: ['R05'], happen: redisAway },
  { names: ['R12'], happen: nodesReplaced },
];
