// Sixfold as docker/compose.yml runs it, on this machine: two nodes, PostgreSQL, Redis and the proxy that ends TLS.
// @ts-check
import { join } from 'node:path';
import { KillableServer } from '../delivery-check/killable-server.mjs';
import { withPlace } from '../delivery-check/place.mjs';
import { endWithThisProcess } from '../postgres/leash.mjs';
import { passingPort } from '../start/port.mjs';
import { startProxy, startRedis } from './programs.mjs';

const HOST = '127.0.0.1';
const DRAIN_SECONDS = 3;

/**
 * @typedef {object} Cluster
 * @property {import('../delivery-check/place.mjs').Place} place
 * @property {string} origin https address of the proxy
 * @property {[KillableServer, KillableServer]} nodes
 * @property {import('./programs.mjs').Program} redis replaced when it is started anew
 */

/**
 * @param {string} certificate with its key
 * @param {(cluster: Cluster) => Promise<void>} work
 */
export const withCluster = (certificate, work) =>
  withPlace({ durable: true }, async (place) => {
    const port = await passingPort(HOST);
    const origin = `https://${HOST}:${port}`;
    const redis = await startRedis(await passingPort(HOST));
    /** @type {NodeJS.ProcessEnv} */
    const settings = {
      PUBLIC_URL: origin,
      SESSION_SECRET: 'only known to those who check the cluster',
      REDIS_URL: `redis://${HOST}:${redis.port}`,
      SIXFOLD_NODES: '2',
      TRUSTED_PROXIES: '1',
      DRAIN_SECONDS: String(DRAIN_SECONDS),
      FILES_ROOT: join(place.folder, 'files'),
    };
    const one = await KillableServer.on(place.urls, settings);
    const two = await KillableServer.on(place.urls, settings);
    const proxy = await startProxy({
      port,
      certificate,
      nodes: [new URL(one.origin).host, new URL(two.origin).host],
    });
    /** @type {Cluster} */
    const cluster = { place, origin, nodes: [one, two], redis };
    endWithThisProcess(() => [proxy, cluster.redis].forEach((program) => program.kill()));
    try {
      await work(cluster);
    } finally {
      await Promise.all([one.end('SIGTERM'), two.end('SIGTERM'), proxy.stop(), cluster.redis.stop()]);
    }
  });
