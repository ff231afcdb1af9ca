// Carries pushes from node to node, by Redis where there is one, else by PostgreSQL. It may fail: the log is the promise.
import type { Server } from 'socket.io';
import type { Config } from '../config/config.js';

export type Adapter = NonNullable<Parameters<Server['adapter']>[0]>;

export interface BetweenNodes {
  readonly adapter: Adapter;
  close(): Promise<void>;
}

/**
 * Reads only what is needed: the client of Redis alone is four hundred files.
 * @returns null when there is only one node
 */
export async function connectNodes({ nodes, redisUrl, databaseUrl }: Config): Promise<BetweenNodes | null> {
  if (nodes < 2) return null;
  if (redisUrl === null) return (await import('./nodes-by-postgres.js')).byPostgres(databaseUrl);
  return (await import('./nodes-by-redis.js')).byRedis(redisUrl);
}
