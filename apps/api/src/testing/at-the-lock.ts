// Lets two people act on one network at the same moment: both requests stand at its lock before either may go on.
import pg from 'pg';
import type { World } from './world.js';

export interface Barrier {
  /** Holds the network's row until both requests wait for it, then lets them race. */
  race<Result>(networkId: string, one: () => Promise<Result>, other: () => Promise<Result>): Promise<Result[]>;
  close(): Promise<void>;
}

export async function atTheLock(world: World): Promise<Barrier> {
  const holder = new pg.Client({ connectionString: world.database.owner });
  await holder.connect();
  return {
    race: async (networkId, one, other) => {
      await holder.query('BEGIN');
      await holder.query('SELECT FROM network WHERE id = $1 FOR UPDATE', [networkId]);
      const both = [one(), other()];
      await untilTwoWait(world);
      await holder.query('COMMIT');
      return Promise.all(both);
    },
    close: () => holder.end(),
  };
}

/** By the locks, which everyone may see: what another role waits for, pg_stat_activity keeps to itself. */
async function untilTwoWait(world: World): Promise<void> {
  for (;;) {
    const rows = await world.rows<{ waiting: number }>(
      `SELECT count(DISTINCT l.pid)::int AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
       WHERE NOT l.granted AND a.datname = current_database()`,
    );
    if (rows[0]!.waiting >= 2) return;
  }
}
