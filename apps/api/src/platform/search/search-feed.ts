// Keeps the index up with what changes: the database notes it with the change, here it is read and written down.
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { SearchKind } from '@sixfold/domain';
import { CONFIG } from '../config/config.module.js';
import type { Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { Background } from '../jobs/background.js';
import { Jobs } from '../jobs/jobs.js';
import type { Tx } from '../transaction/tx.js';
import { Transaction } from '../transaction/transaction.js';
import { countTerms, writeEntries } from './search-index.js';
import { SearchSources } from './search-sources.js';

const BATCH = 500;
const LOOK_EVERY_MS = 1_000;
const PAGE = 5_000;
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

interface StaleRow {
  readonly kind: SearchKind;
  readonly subjectId: string;
}

/** One node at a time: whoever reads later also writes later, so that nothing old is left standing. */
const ALONE = `SELECT pg_try_advisory_xact_lock(hashtextextended('search-feed', 0)) AS alone`;

const IN_TURN = `SELECT pg_advisory_xact_lock(hashtextextended('search-feed', 0))`;

const TAKE = `
  WITH taken AS (
    DELETE FROM search_stale WHERE id IN (SELECT id FROM search_stale ORDER BY id LIMIT ${BATCH})
    RETURNING kind, subject_id
  )
  SELECT kind, subject_id AS "subjectId" FROM taken`;

const NOTE_MISSING = `
  INSERT INTO search_stale (kind, subject_id) SELECT $1, id FROM unnest($2::uuid[]) AS id
  WHERE NOT EXISTS (SELECT FROM search_entry WHERE kind = $1 AND subject_id = id)`;

/** Counting all words of a large place takes longer than anything that somebody waits for. */
const PATIENTLY = `SET LOCAL statement_timeout = '60s'`;

@Injectable()
export class SearchFeed implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly background = new Background('search feed', LOOK_EVERY_MS, () => this.catchUp());

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly sources: SearchSources,
    private readonly database: Database,
    private readonly transaction: Transaction,
    jobs: Jobs,
  ) {
    jobs.every('11 3 * * *', 'search-what-is-missing', () => this.noteMissing());
    jobs.every('41 * * * *', 'count-search-terms', () => this.count());
  }

  onApplicationBootstrap(): void {
    if (this.config.runsJobs) this.background.start();
  }

  onApplicationShutdown(): Promise<void> {
    return this.background.stop();
  }

  /** Reads whatever changed, until nothing is left. */
  async catchUp(): Promise<void> {
    const waiting = await this.database.short('search_waits', 'SELECT FROM search_stale LIMIT 1', []);
    if (waiting.length === 0) return;
    while ((await this.transaction.run((tx) => this.readBatch(tx))) === BATCH);
  }

  /** How many notes were taken; none while another node is at it. */
  private async readBatch(tx: Tx): Promise<number> {
    const [lock] = await tx.query<{ alone: boolean }>(ALONE);
    if (!lock?.alone) return 0;
    const stale = await tx.query<StaleRow>(TAKE);
    for (const source of this.sources.all) {
      const ofKind = stale.filter(({ kind }) => kind === source.kind);
      const ids = [...new Set(ofKind.map(({ subjectId }) => subjectId))];
      if (ids.length > 0) await writeEntries(tx, source.kind, ids, await source.entriesOf(ids));
    }
    return stale.length;
  }

  /** What was there before the index, or before the release that finds things of its kind. */
  private async noteMissing(): Promise<void> {
    for (const source of this.sources.all) {
      let ids = await source.idsAfter(BEFORE_ALL, PAGE);
      while (ids.length > 0) {
        const page = ids;
        await this.transaction.run((tx) => tx.query(NOTE_MISSING, [source.kind, page]));
        ids = page.length < PAGE ? [] : await source.idsAfter(page.at(-1) ?? BEFORE_ALL, PAGE);
      }
    }
    await this.catchUp();
    await this.count();
  }

  private async count(): Promise<void> {
    await this.transaction.run(async (tx) => {
      await tx.query(PATIENTLY);
      await tx.query(IN_TURN);
      await countTerms(tx);
    });
  }
}
