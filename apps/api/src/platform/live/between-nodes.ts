// Carries pushes from node to node, by Redis where there is one, else by PostgreSQL. It may fail: the log is the promise.
import { createClient } from '@redis/client';
import { createAdapter as createPostgresAdapter } from '@socket.io/postgres-adapter';
import { createAdapter as createRedisAdapter } from '@socket.io/redis-streams-adapter';
import pg from 'pg';
import type { Server } from 'socket.io';
import type { Config } from '../config/config.js';

/** Longer than this no push waits for a Redis that is away: then it goes to this node's own sockets alone. */
const REDIS_PATIENCE_MS = 200;

type Adapter = NonNullable<Parameters<Server['adapter']>[0]>;

export interface BetweenNodes {
  readonly adapter: Adapter;
  close(): Promise<void>;
}

/** @returns null when there is only one node */
export async function connectNodes({ nodes, redisUrl, databaseUrl }: Config): Promise<BetweenNodes | null> {
  if (nodes < 2) return null;
  return redisUrl === null ? byPostgres(databaseUrl) : byRedis(redisUrl);
}

function byPostgres(connectionString: string): BetweenNodes {
  const pool = new pg.Pool({ connectionString, max: 2 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { adapter: createPostgresAdapter(pool), close: () => pool.end() };
}

async function byRedis(url: string): Promise<BetweenNodes> {
  const client = createClient({
    url,
    commandOptions: { timeout: REDIS_PATIENCE_MS },
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1_000) },
  });
  // Redis may be away when a node starts, and go away and come back: nothing here waits for it.
  client.on('error', () => undefined);
  void client.connect().catch(() => undefined);
  return {
    adapter: createRedisAdapter(client, { maxLen: 1_000, streamName: 'sixfold' }) as Adapter,
    close: async () => client.destroy(),
  };
}
