// Every SQL of consents. Nothing of it is there outside a transaction that has opened the pupils of their school.
import { Injectable } from '@nestjs/common';
import type { ConsentPurpose, GivenConsent, YearGroup } from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { insertOnce } from '../platform/database/insert-once.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ConsentEntity } from './consent.entity.js';
import { ConsentPupilEntity } from './consent-pupil.entity.js';

export interface PupilRow {
  readonly id: string;
  readonly organisationId: string;
  readonly firstName: string;
  readonly nameKey: string;
  readonly yearGroup: YearGroup;
  readonly isThirteen: boolean;
  readonly removedAt: Date | null;
  readonly consents: readonly GivenConsent[];
}

/** As the database writes it into JSON: a moment is text. */
type StoredConsent = Omit<GivenConsent, 'withdrawnAt'> & { readonly withdrawnAt: string | null };
type StoredPupil = Omit<PupilRow, 'consents'> & { readonly consents: readonly StoredConsent[] };

/** One consent with how the school knows of it. */
export interface ConsentRow extends GivenConsent {
  readonly id: string;
  readonly evidence: RichTextDocument;
  readonly recordedByName: string;
  readonly withdrawnByName: string | null;
  readonly withdrawnBecause: string | null;
}

export type NewPupil = Pick<
  ConsentPupilEntity,
  'id' | 'organisationId' | 'firstName' | 'yearGroup' | 'isThirteen' | 'enteredBy' | 'enteredAt' | 'clientKey'
>;
export type NewConsent = Pick<
  ConsentEntity,
  | ('id' | 'pupilId' | 'purpose' | 'giver' | 'givenOn' | 'until')
  | ('evidence' | 'recordedBy' | 'recordedAt' | 'clientKey')
>;
export type PupilWords = Pick<ConsentPupilEntity, 'firstName' | 'yearGroup' | 'isThirteen'>;

export interface Withdrawal {
  readonly withdrawnAt: Date;
  readonly withdrawnBy: string;
  readonly withdrawnBecause: string | null;
}

const PUPILS = `
  SELECT pupil.id, pupil.organisation_id AS "organisationId", pupil.first_name AS "firstName",
    lower(pupil.first_name) AS "nameKey", pupil.year_group AS "yearGroup", pupil.is_thirteen AS "isThirteen",
    pupil.removed_at AS "removedAt",
    ARRAY(SELECT jsonb_build_object('purpose', given.purpose, 'giver', given.giver, 'givenOn', given.given_on,
        'until', given.until, 'withdrawnAt', given.withdrawn_at)
      FROM consent given WHERE given.pupil_id = pupil.id) AS consents
  FROM consent_pupil pupil`;

@Injectable()
export class ConsentsRepository {
  /** By first name; one row more than `first`. */
  async page(
    tx: Tx,
    asked: { readonly organisationId: string; readonly name: string },
    first: number,
    after: readonly [nameKey: string, id: string] | null,
  ): Promise<PupilRow[]> {
    const rows = await tx.query<StoredPupil>(
      `${PUPILS} WHERE pupil.organisation_id = $1 AND pupil.removed_at IS NULL
         AND starts_with(lower(pupil.first_name), lower($2))
         AND ($3::text IS NULL OR (lower(pupil.first_name), pupil.id) > ($3, $4::uuid))
       ORDER BY lower(pupil.first_name), pupil.id LIMIT $5`,
      [asked.organisationId, asked.name, after?.[0] ?? null, after?.[1] ?? null, first + 1],
    );
    return rows.map(toPupil);
  }

  /** Also one that was removed. */
  async find(tx: Tx, id: string): Promise<PupilRow | null> {
    const [row] = await tx.query<StoredPupil>(`${PUPILS} WHERE pupil.id = $1`, [id]);
    return row === undefined ? null : toPupil(row);
  }

  /** All that was given for a pupil, the newest first. */
  consentsOf(tx: Tx, pupilId: string): Promise<ConsentRow[]> {
    return tx.query(
      `SELECT given.id, given.purpose, given.giver, given.given_on::text AS "givenOn", given.until::text AS until,
         given.evidence, recorder.name AS "recordedByName", given.withdrawn_at AS "withdrawnAt",
         withdrawer.name AS "withdrawnByName", given.withdrawn_because AS "withdrawnBecause"
       FROM consent given JOIN person recorder ON recorder.id = given.recorded_by
       LEFT JOIN person withdrawer ON withdrawer.id = given.withdrawn_by
       WHERE given.pupil_id = $1 ORDER BY given.recorded_at DESC, given.id DESC`,
      [pupilId],
    );
  }

  /** Holds it, so that what is decided of it stays true. */
  lock(tx: Tx, id: string): Promise<ConsentPupilEntity | null> {
    return tx.manager.findOne(ConsentPupilEntity, { where: { id }, lock: { mode: 'for_no_key_update' } });
  }

  findByClientKey(tx: Tx, enteredBy: string, clientKey: string): Promise<ConsentPupilEntity | null> {
    return tx.manager.findOneBy(ConsentPupilEntity, { enteredBy, clientKey });
  }

  insertPupil(tx: Tx, pupil: NewPupil): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, ConsentPupilEntity, pupil);
  }

  async changePupil(tx: Tx, id: string, words: PupilWords): Promise<void> {
    await tx.manager.update(ConsentPupilEntity, { id }, words);
  }

  async removePupil(tx: Tx, id: string, removal: Pick<ConsentPupilEntity, 'removedAt' | 'removedBy'>): Promise<void> {
    await tx.manager.update(ConsentPupilEntity, { id }, removal);
  }

  /** With the same key before, whatever it was for. */
  recordedBefore(tx: Tx, recordedBy: string, clientKey: string): Promise<ConsentEntity[]> {
    return tx.manager.findBy(ConsentEntity, { recordedBy, clientKey });
  }

  async insert(tx: Tx, consents: readonly NewConsent[]): Promise<void> {
    await tx.manager.insert(ConsentEntity, [...consents]);
  }

  /** What still holds, or will, for these purposes. Gives how many there were. */
  async withdraw(
    tx: Tx,
    pupilId: string,
    purposes: readonly ConsentPurpose[],
    { withdrawnAt, withdrawnBy, withdrawnBecause }: Withdrawal,
  ): Promise<number> {
    const rows = await tx.query(
      `WITH taken AS (
         UPDATE consent SET withdrawn_at = $3::timestamptz, withdrawn_by = $4, withdrawn_because = $5
         WHERE pupil_id = $1 AND purpose = ANY ($2) AND withdrawn_at IS NULL AND until >= ($3::timestamptz)::date
         RETURNING id)
       SELECT id FROM taken`,
      [pupilId, purposes, withdrawnAt, withdrawnBy, withdrawnBecause],
    );
    return rows.length;
  }

  /** The moment of the person's own latest withdrawal for these purposes; null when they withdrew none. */
  async lastWithdrawal(
    tx: Tx,
    pupilId: string,
    purposes: readonly ConsentPurpose[],
    withdrawnBy: string,
  ): Promise<Date | null> {
    const [row] = await tx.query<{ at: Date | null }>(
      `SELECT max(withdrawn_at) AS at FROM consent WHERE pupil_id = $1 AND purpose = ANY ($2) AND withdrawn_by = $3`,
      [pupilId, purposes, withdrawnBy],
    );
    return row?.at ?? null;
  }

  async restore(
    tx: Tx,
    pupilId: string,
    purposes: readonly ConsentPurpose[],
    { withdrawnAt, withdrawnBy }: Pick<Withdrawal, 'withdrawnAt' | 'withdrawnBy'>,
  ): Promise<void> {
    await tx.query(
      `UPDATE consent SET withdrawn_at = NULL, withdrawn_by = NULL, withdrawn_because = NULL
       WHERE pupil_id = $1 AND purpose = ANY ($2) AND withdrawn_by = $3 AND withdrawn_at = $4`,
      [pupilId, purposes, withdrawnBy, withdrawnAt],
    );
  }

  /** Gives the ids of the pupils of whom nothing is left. */
  async forget(tx: Tx, removedBefore: Date, endedBefore: Date): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('SELECT forget_pupils($1, $2::date) AS id', [
      removedBefore,
      endedBefore,
    ]);
    return rows.map(({ id }) => id);
  }
}

const toPupil = ({ consents, ...pupil }: StoredPupil): PupilRow => ({
  ...pupil,
  consents: consents.map(({ withdrawnAt, ...given }) => ({
    ...given,
    withdrawnAt: withdrawnAt === null ? null : new Date(withdrawnAt),
  })),
});
