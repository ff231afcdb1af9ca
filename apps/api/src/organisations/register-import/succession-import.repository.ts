// The SQL of an import of links: who took the place of whom.
import type { RegisterName, Succession } from '@sixfold/domain';
import type { ClientBase } from 'pg';

export interface WrittenSuccessions {
  readonly new: number;
  readonly changed: number;
  /** Links that were taken away. */
  readonly closed: number;
  /** Links to a successor that no register has brought yet. */
  readonly waiting: number;
}

const WRITE = `
  WITH incoming AS (
    SELECT * FROM jsonb_to_recordset($2::jsonb) AS link ("predecessorKey" text, "successorKey" text, since date)
  ), written AS (
    INSERT INTO succession AS known (register, predecessor_key, successor_key, since)
    SELECT $1, "predecessorKey", "successorKey", since FROM incoming
    ON CONFLICT (register, predecessor_key, successor_key) DO UPDATE SET since = excluded.since
      WHERE known.since IS DISTINCT FROM excluded.since
    RETURNING xmax = 0 AS is_new
  ), gone AS (
    DELETE FROM succession WHERE $3 AND register = $1
      AND (predecessor_key, successor_key) NOT IN (SELECT "predecessorKey", "successorKey" FROM incoming)
    RETURNING 1
  )
  SELECT
    (SELECT count(*) FILTER (WHERE is_new)::int FROM written) AS new,
    (SELECT count(*) FILTER (WHERE NOT is_new)::int FROM written) AS changed,
    (SELECT count(*)::int FROM gone) AS closed,
    (SELECT count(*)::int FROM incoming WHERE NOT EXISTS (
      SELECT FROM organisation WHERE register = $1 AND register_key = "successorKey"
    )) AS waiting`;

export class SuccessionImportRepository {
  constructor(private readonly connection: ClientBase) {}

  /** Writes them all at once; with `complete`, links of the register that are not among them go. */
  async write(
    register: RegisterName,
    successions: readonly Succession[],
    complete: boolean,
  ): Promise<WrittenSuccessions> {
    const { rows } = await this.connection.query<WrittenSuccessions>(WRITE, [
      register,
      JSON.stringify(successions),
      complete,
    ]);
    return rows[0] ?? { new: 0, changed: 0, closed: 0, waiting: 0 };
  }
}
