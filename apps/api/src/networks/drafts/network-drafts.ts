// Drafts that two co-leaders may write at once: whoever saves says which saving they read, and nothing is overwritten unseen.
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { Clock } from '../../platform/clock/clock.js';
import { Refusal } from '../../platform/graphql/refusal.js';
import type { Tx } from '../../platform/transaction/tx.js';

export interface Draft<Content> {
  readonly content: Content;
  /** Of the latest saving, counted from 1. */
  readonly revision: number;
  readonly writerName: string;
  readonly writtenAt: Date;
}

export interface DraftOf {
  readonly networkId: string;
  readonly about: string;
}

/** What was read before it was written on: the revision, 0 while there is no draft. */
export interface DraftToSave<Content> extends DraftOf {
  readonly content: Content;
  readonly revision: number;
  readonly writtenBy: string;
}

const DRAFT = `
  SELECT d.content, d.revision, p.name AS "writerName", d.written_at AS "writtenAt"
  FROM network_draft d JOIN person p ON p.id = d.written_by
  WHERE d.network_id = $1 AND d.about = $2`;

@Injectable()
export class NetworkDrafts {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async find<Content>({ networkId, about }: DraftOf): Promise<Draft<Content> | null> {
    const [draft] = await this.database.query<Draft<Content>>(DRAFT, [networkId, about]);
    return draft ?? null;
  }

  /**
   * Saves, and gives the new revision.
   * @throws Refusal DRAFT_WRITTEN_MEANWHILE with the other's name, DRAFT_GONE once it has been published
   */
  async save<Content>(tx: Tx, draft: DraftToSave<Content>): Promise<number> {
    const { networkId, about, content, revision, writtenBy } = draft;
    const [saved] = await tx.query<{ revision: number }>(
      revision === 0
        ? `INSERT INTO network_draft (network_id, about, content, revision, written_by, written_at)
           VALUES ($1, $2, $3, $4 + 1, $5, $6) ON CONFLICT DO NOTHING RETURNING revision`
        : `WITH saved AS (
             UPDATE network_draft SET content = $3, revision = $4 + 1, written_by = $5, written_at = $6
             WHERE network_id = $1 AND about = $2 AND revision = $4 RETURNING revision
           ) SELECT revision FROM saved`,
      [networkId, about, JSON.stringify(content), revision, writtenBy, this.clock.now()],
    );
    return saved?.revision ?? this.refuse(tx, draft);
  }

  /** Takes the draft out to be published, as it was read. @throws Refusal as `save` does */
  async take<Content>(tx: Tx, draft: DraftOf & { readonly revision: number }): Promise<Content> {
    const [taken] = await tx.query<{ content: Content }>(
      `WITH taken AS (
         DELETE FROM network_draft WHERE network_id = $1 AND about = $2 AND revision = $3 RETURNING content
       ) SELECT content FROM taken`,
      [draft.networkId, draft.about, draft.revision],
    );
    return taken?.content ?? this.refuse(tx, draft);
  }

  private async refuse(tx: Tx, { networkId, about }: DraftOf): Promise<never> {
    const [there] = await tx.query<Draft<unknown>>(DRAFT, [networkId, about]);
    if (there === undefined) throw new Refusal('DRAFT_GONE');
    throw new Refusal('DRAFT_WRITTEN_MEANWHILE', { name: there.writerName });
  }
}
