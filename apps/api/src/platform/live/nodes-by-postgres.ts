// Pushes from node to node by PostgreSQL, where there is no Redis.
import { createAdapter } from '@socket.io/postgres-adapter';
import pg from 'pg';
import type { BetweenNodes } from './between-nodes.js';

export function byPostgres(connectionString: string): BetweenNodes {
  const pool = new pg.Pool({ connectionString, max: 2 });
  // A connection that breaks while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined);
  return { adapter: createAdapter(pool), close: () => pool.end() };
}
