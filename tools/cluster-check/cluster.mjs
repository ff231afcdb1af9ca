// Sixfold on this machine with two nodes: as docker/compose.yml runs it, or bare, where Redis and the proxy are missing.
// @ts-check
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { KillableServer } from '../delivery-check/killable-server.mjs';
import { withPlace } from '../delivery-check/place.mjs';
import { endWithThisProcess } from '../postgres/leash.mjs';
import { passingPort } from '../start/port.mjs';
import { TELLS_HELD_MEMORY } from './held-memory.mjs';
import { startProxy, startRedis } from './programs.mjs';

const HOST = '127.0.0.1';
const DRAIN_SECONDS = 3;

/**
 * @typedef {import('./programs.mjs').Program} Program
 * @typedef {object} Cluster
 * @property {import('../delivery-check/place.mjs').Place} place
 * @property {string} origin where people come in: the https address of the proxy, or the first node's
 * @property {readonly string[]} doors where their sockets go, in turn
 * @property {string} signingSecret
 * @property {[KillableServer, KillableServer]} nodes
 * @property {Program | null} redis replaced when it is started anew; none in a bare cluster
 */

/**
 * With PostgreSQL, Redis and the proxy that ends TLS.
 * @param {string} certificate with its key
 * @param {(cluster: Cluster) => Promise<void>} work
 */
export const withCluster = (certificate, work) =>
  withPlace({ durable: true }, async (place) => {
    const port = await passingPort(HOST);
    const origin = `https://${HOST}:${port}`;
    const redis = await startRedis(await passingPort(HOST));
    endWithThisProcess(() => redis.kill());
    const settings = { PUBLIC_URL: origin, REDIS_URL: `redis://${HOST}:${redis.port}`, TRUSTED_PROXIES: '1' };
    await withNodes(place, settings, async ({ nodes, signingSecret }) => {
      const [one, two] = nodes.map((node) => new URL(node.origin).host);
      const proxy = await startProxy({ port, certificate, nodes: [String(one), String(two)] });
      /** @type {Cluster} */
      const cluster = { place, origin, doors: [origin], signingSecret, nodes, redis };
      endWithThisProcess(() => [proxy, cluster.redis].forEach((program) => program?.kill()));
      try {
        await work(cluster);
      } finally {
        await Promise.all([proxy.stop(), cluster.redis?.stop()]);
      }
    });
  });

/** With PostgreSQL alone, which then carries the pushes between the nodes. @param {(cluster: Cluster) => Promise<void>} work */
export const withBareCluster = (work) =>
  withPlace({ durable: false }, async (place) => {
    await withNodes(place, { DRAIN_SECONDS: '0' }, ({ nodes, signingSecret }) => {
      const doors = nodes.map((node) => node.origin);
      return work({ place, origin: nodes[0].origin, doors, signingSecret, nodes, redis: null });
    });
  });

/**
 * @param {import('../delivery-check/place.mjs').Place} place
 * @param {NodeJS.ProcessEnv} settings
 * @param {(cluster: Pick<Cluster, 'nodes' | 'signingSecret'>) => Promise<void>} work
 */
async function withNodes(place, settings, work) {
  const signingSecret = randomBytes(32).toString('base64url');
  const all = {
    SESSION_SECRET: signingSecret,
    SIXFOLD_NODES: '2',
    DRAIN_SECONDS: String(DRAIN_SECONDS),
    FILES_ROOT: join(place.folder, 'files'),
    NODE_OPTIONS: TELLS_HELD_MEMORY,
    ...settings,
  };
  const one = await KillableServer.on(place.urls, all);
  const two = await KillableServer.on(place.urls, { PUBLIC_URL: one.origin, ...all });
  try {
    await work({ nodes: [one, two], signingSecret });
  } finally {
    await Promise.all([one.end('SIGTERM'), two.end('SIGTERM')]);
  }
}
