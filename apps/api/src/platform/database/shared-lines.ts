// A few of the pool's connections on which reading statements follow each other without waiting for each other's answers.
import type { Pool, PoolClient, QueryConfig, QueryResultRow } from 'pg';

/** So many statements follow each other on one line before another is taken, as long as there are fewer than so many. */
const FULL = 16;
const MOST_LINES = 3;

interface Line {
  readonly client: Promise<PoolClient>;
  underWay: number;
}

/** Takes connections from the pool, within its limits, for as long as something is under way on them. */
export class SharedLines {
  private lines: readonly Line[] = [];

  constructor(private readonly pool: () => Pool) {}

  async query<Row extends QueryResultRow>(statement: QueryConfig): Promise<Row[]> {
    const line = this.freest();
    line.underWay += 1;
    try {
      const client = await line.client;
      return (await client.query<Row>(statement)).rows;
    } catch (reason) {
      // It may be the line that broke: what is under way there ends, and nothing new begins.
      this.forget(line);
      throw reason;
    } finally {
      line.underWay -= 1;
      if (line.underWay === 0) this.giveBack(line);
    }
  }

  private freest(): Line {
    const [line] = this.lines.toSorted((one, other) => one.underWay - other.underWay);
    if (line !== undefined && (line.underWay < FULL || this.lines.length === MOST_LINES)) return line;
    const opened = { client: this.pool().connect(), underWay: 0 };
    this.lines = [...this.lines, opened];
    return opened;
  }

  private giveBack(line: Line): void {
    this.forget(line);
    line.client.then(
      (client) => client.release(),
      () => undefined,
    );
  }

  private forget(line: Line): void {
    this.lines = this.lines.filter((other) => other !== line);
  }
}
