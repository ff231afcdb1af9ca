// A look at every table at once, to tell whether anything was written between two moments.
import type { World } from './world.js';

/** Written without anybody's doing: counted attempts. Of sessions only the number counts, since each request touches one. */
const LEFT_OUT = ['attempt'];
const ONLY_COUNTED = ['session'];

/** How many rows each table has, and the newest transaction that wrote to it. */
export type Stored = Readonly<Record<string, string>>;

/** Gives a function that looks; rows that are written, changed or gone make two looks differ. */
export async function whatIsStored(world: World): Promise<() => Promise<Stored>> {
  const tables = await world.rows<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> ALL ($1)`,
    [LEFT_OUT],
  );
  const looks = tables.map(({ name }) => {
    const newest = ONLY_COUNTED.includes(name) ? '0' : 'coalesce(max(xmin::text::bigint), 0)';
    return `SELECT '${name}' AS name, count(*) || ' rows, ' || ${newest} AS seen FROM "${name}"`;
  });
  return async () => {
    const rows = await world.rows<{ name: string; seen: string }>(looks.join(' UNION ALL '));
    return Object.fromEntries(rows.map(({ name, seen }) => [name, seen]));
  };
}
