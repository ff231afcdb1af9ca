// Counts the SQL statements that reach the driver, so that a spec can say how many an operation may cost.
import pg from 'pg';

const BRACKETS = /^\s*(START TRANSACTION|BEGIN|COMMIT|ROLLBACK|SAVEPOINT|RELEASE)\b/i;

/** What runs by the clock belongs to no operation: a session is read again once a second, whoever asks then. */
const BY_THE_CLOCK = /FROM revocation|FROM session s\b/;

const seen: string[] = [];
let counting = false;

const textOf = (query: unknown): string =>
  typeof query === 'string' ? query : String((query as { text?: unknown } | null)?.text ?? '');

const original = pg.Client.prototype.query as (...parameters: unknown[]) => unknown;
pg.Client.prototype.query = function counted(this: pg.Client, ...parameters: unknown[]): unknown {
  const text = textOf(parameters[0]);
  if (counting && !BRACKETS.test(text) && !BY_THE_CLOCK.test(text)) seen.push(text);
  return original.apply(this, parameters);
} as typeof pg.Client.prototype.query;

/** The statements that ran meanwhile, without those that only bracket a transaction. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly string[]> {
  seen.length = 0;
  counting = true;
  try {
    await work();
  } finally {
    counting = false;
  }
  return [...seen];
}
