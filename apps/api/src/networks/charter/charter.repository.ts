// Every SQL of charters: versions, and which school stands by which.
import { Injectable } from '@nestjs/common';
import type { RichTextDocument } from '@sixfold/rich-text';
import { Database } from '../../platform/database/database.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { CharterAcceptanceEntity } from './charter-acceptance.entity.js';
import { CharterVersionEntity } from './charter-version.entity.js';

export interface CharterVersionRow {
  readonly id: string;
  readonly version: number;
  readonly body: RichTextDocument;
  readonly publisherName: string;
  readonly publishedAt: Date;
}

/** A member organisation, with the newest version that somebody accepted for it since it joined, if any. */
export interface CharterSchoolRow {
  readonly id: string;
  readonly organisationId: string;
  readonly name: string;
  readonly joinedAt: Date;
  readonly version: number | null;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: string | null;
}

export type NewCharterVersion = Pick<
  CharterVersionEntity,
  'id' | 'networkId' | 'version' | 'body' | 'publishedBy' | 'publishedAt'
>;

@Injectable()
export class CharterRepository {
  constructor(private readonly database: Database) {}

  /** The newest first; a network has few. */
  versionsOf(networkId: string): Promise<CharterVersionRow[]> {
    return this.database.query(
      `SELECT v.id, v.version, v.body, p.name AS "publisherName", v.published_at AS "publishedAt"
       FROM charter_version v JOIN person p ON p.id = v.published_by
       WHERE v.network_id = $1 ORDER BY v.version DESC`,
      [networkId],
    );
  }

  schoolsOf(networkId: string): Promise<CharterSchoolRow[]> {
    return this.database.query(
      `SELECT m.id, o.id AS "organisationId", o.name, coalesce(m.answered_at, m.asked_at) AS "joinedAt",
         newest.version, newest.accepted_at AS "acceptedAt", newest.name AS "acceptedBy"
       FROM network_membership m
       JOIN organisation o ON o.id = m.organisation_id
       LEFT JOIN LATERAL (
         SELECT v.version, a.accepted_at, p.name
         FROM charter_version v
         JOIN charter_acceptance a ON a.charter_version_id = v.id AND a.organisation_id = o.id
         JOIN person p ON p.id = a.accepted_by
         WHERE v.network_id = m.network_id ORDER BY v.version DESC LIMIT 1
       ) newest ON true
       WHERE m.network_id = $1 AND m.state = 'accepted' ORDER BY o.name, o.id`,
      [networkId],
    );
  }

  async latest(tx: Tx, networkId: string): Promise<Pick<CharterVersionEntity, 'id' | 'version'> | null> {
    return tx.manager.findOne(CharterVersionEntity, {
      select: { id: true, version: true },
      where: { networkId },
      order: { version: 'DESC' },
    });
  }

  async insert(tx: Tx, version: NewCharterVersion): Promise<void> {
    await tx.manager.insert(CharterVersionEntity, { ...version, body: { ...version.body } });
  }

  /** Accepted again, it stays as it was. */
  async accept(
    tx: Tx,
    acceptance: Pick<CharterAcceptanceEntity, 'charterVersionId' | 'organisationId' | 'acceptedBy' | 'acceptedAt'>,
  ): Promise<void> {
    await tx.manager
      .createQueryBuilder()
      .insert()
      .into(CharterAcceptanceEntity)
      .values(acceptance)
      .orIgnore()
      .execute();
  }
}
