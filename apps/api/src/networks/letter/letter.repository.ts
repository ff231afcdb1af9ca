// Every SQL of weekly letters.
import { Injectable } from '@nestjs/common';
import type { RegisterName, Weekday } from '@sixfold/domain';
import { Database } from '../../platform/database/database.js';
import { insertOnce } from '../../platform/database/insert-once.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { AnnouncementEntity } from './announcement.entity.js';
import { LetterDayEntity, LetterUnwantedEntity } from './letter-choices.entities.js';
import { WeeklyLetterEntity } from './weekly-letter.entity.js';

export interface AnnouncementRow {
  readonly id: string;
  readonly networkId: string;
  readonly title: string;
  readonly words: string;
  readonly path: string | null;
  readonly suggestedBy: string;
  readonly suggesterName: string;
}

export interface SentLetterRow {
  readonly id: string;
  readonly day: string;
  readonly announcements: readonly Pick<AnnouncementRow, 'id' | 'title' | 'words' | 'path' | 'suggesterName'>[];
}

export interface LetterChoices {
  readonly weekday: Weekday | null;
  /** Of the network's first school; null where no register knows it. */
  readonly register: RegisterName | null;
  readonly isUnwanted: boolean;
}

export interface LetterToSend {
  readonly networkId: string;
  readonly networkName: string;
  readonly register: RegisterName | null;
  readonly weekday: Weekday;
  /** From when on it had its day and something in it. */
  readonly readySince: Date;
}

type Written = Pick<AnnouncementEntity, 'title' | 'words' | 'path'>;
export type NewAnnouncement = Written &
  Pick<AnnouncementEntity, 'id' | 'networkId' | 'suggestedBy' | 'suggestedAt' | 'clientKey'>;

const ANNOUNCEMENTS = `
  SELECT a.id, a.network_id AS "networkId", a.title, a.words, a.path, a.suggested_by AS "suggestedBy",
    p.name AS "suggesterName"
  FROM announcement a JOIN person p ON p.id = a.suggested_by`;

/** The register of the school that belonged first, for the network `n`. */
export const FIRST_REGISTER = `
  (SELECT o.register FROM network_membership m JOIN organisation o ON o.id = m.organisation_id
   WHERE m.network_id = n.id AND m.state = 'accepted' AND o.kind = 'school' ORDER BY m.asked_at, m.id LIMIT 1)`;

@Injectable()
export class LetterRepository {
  constructor(private readonly database: Database) {}

  async choicesOf(networkId: string, personId: string): Promise<LetterChoices> {
    const [choices] = await this.database.query<LetterChoices>(
      `SELECT d.weekday, ${FIRST_REGISTER} AS register, EXISTS (SELECT FROM letter_unwanted u
         WHERE u.network_id = n.id AND u.person_id = $2) AS "isUnwanted"
       FROM network n LEFT JOIN letter_day d ON d.network_id = n.id WHERE n.id = $1`,
      [networkId, personId],
    );
    return choices ?? { weekday: null, register: null, isUnwanted: false };
  }

  waitingOf(networkId: string): Promise<AnnouncementRow[]> {
    return this.database.query(
      `${ANNOUNCEMENTS} WHERE a.network_id = $1 AND a.letter_id IS NULL AND a.taken_out_at IS NULL
       ORDER BY a.place, a.id`,
      [networkId],
    );
  }

  waitingInside(tx: Tx, networkId: string): Promise<AnnouncementRow[]> {
    return tx.query(
      `${ANNOUNCEMENTS} WHERE a.network_id = $1 AND a.letter_id IS NULL AND a.taken_out_at IS NULL
       ORDER BY a.place, a.id`,
      [networkId],
    );
  }

  /** One that has not gone with a letter; also when it was taken out. */
  async find(id: string): Promise<AnnouncementRow | null> {
    const [row] = await this.database.query<AnnouncementRow>(
      `${ANNOUNCEMENTS} WHERE a.id = $1 AND a.letter_id IS NULL`,
      [id],
    );
    return row ?? null;
  }

  /** The newest first; one row more than `first`. */
  sentOf(networkId: string, first: number, after: readonly [day: string] | null): Promise<SentLetterRow[]> {
    return this.database.query(
      `SELECT l.id, l.day::text AS day, (
         SELECT jsonb_agg(jsonb_build_object('id', a.id, 'title', a.title, 'words', a.words, 'path', a.path,
           'suggesterName', p.name) ORDER BY a.place, a.id)
         FROM announcement a JOIN person p ON p.id = a.suggested_by WHERE a.letter_id = l.id) AS announcements
       FROM weekly_letter l WHERE l.network_id = $1 AND ($2::date IS NULL OR l.day < $2::date)
       ORDER BY l.day DESC LIMIT $3`,
      [networkId, after?.[0] ?? null, first + 1],
    );
  }

  /** It comes last; suggested again with the same key, it is there already. */
  async insert(tx: Tx, announcement: NewAnnouncement): Promise<void> {
    const waiting = await this.waitingInside(tx, announcement.networkId);
    await insertOnce(tx, AnnouncementEntity, { ...announcement, place: waiting.length });
  }

  async change(tx: Tx, id: string, written: Written): Promise<void> {
    await tx.manager.update(AnnouncementEntity, { id }, written);
  }

  async takeOut(tx: Tx, id: string, takenOutAt: Date | null): Promise<void> {
    await tx.manager.update(AnnouncementEntity, { id }, { takenOutAt });
  }

  /** Puts the announcements into the order of these ids. */
  async order(tx: Tx, ids: readonly string[]): Promise<void> {
    await tx.query(
      `UPDATE announcement SET place = asked.place
       FROM unnest($1::uuid[]) WITH ORDINALITY AS asked (id, place) WHERE announcement.id = asked.id`,
      [ids],
    );
  }

  async setDay(tx: Tx, networkId: string, weekday: Weekday | null, setAt: Date): Promise<void> {
    if (weekday === null) await tx.manager.delete(LetterDayEntity, { networkId });
    else await tx.manager.upsert(LetterDayEntity, { networkId, weekday, setAt }, ['networkId']);
  }

  async setWanted(tx: Tx, networkId: string, personId: string, isWanted: boolean): Promise<void> {
    if (isWanted) await tx.manager.delete(LetterUnwantedEntity, { networkId, personId });
    else await tx.manager.upsert(LetterUnwantedEntity, { networkId, personId }, ['networkId', 'personId']);
  }

  /** Networks at work whose letter has a day and something in it. */
  toSend(): Promise<LetterToSend[]> {
    return this.database.query(
      `SELECT n.id AS "networkId", n.name AS "networkName", ${FIRST_REGISTER} AS register, d.weekday,
         greatest(d.set_at, waiting.since) AS "readySince"
       FROM (SELECT a.network_id, min(a.suggested_at) AS since FROM announcement a
         WHERE a.letter_id IS NULL AND a.taken_out_at IS NULL GROUP BY a.network_id) waiting
       JOIN letter_day d USING (network_id)
       JOIN network n ON n.id = d.network_id AND n.state IN ('active', 'at_risk')
       ORDER BY n.id`,
    );
  }

  insertLetter(
    tx: Tx,
    letter: Pick<WeeklyLetterEntity, 'id' | 'networkId' | 'day' | 'sentAt'>,
  ): Promise<'inserted' | 'there already'> {
    return insertOnce(tx, WeeklyLetterEntity, letter);
  }

  async putInto(tx: Tx, letterId: string, ids: readonly string[]): Promise<void> {
    await tx.query('UPDATE announcement SET letter_id = $1 WHERE id = ANY ($2::uuid[])', [letterId, ids]);
  }

  /** The people of the member organisations who have not said that they do not want it. */
  async readersOf(tx: Tx, networkId: string): Promise<string[]> {
    const rows = await tx.query<{ personId: string }>(
      `SELECT DISTINCT a.person_id AS "personId"
       FROM network_membership m
       JOIN affiliation a ON a.organisation_id = m.organisation_id AND a.ended_at IS NULL AND a.confirmed_at IS NOT NULL
       JOIN person p ON p.id = a.person_id AND p.suspended_at IS NULL
       WHERE m.network_id = $1 AND m.state = 'accepted'
         AND NOT EXISTS (SELECT FROM letter_unwanted u WHERE u.network_id = $1 AND u.person_id = a.person_id)`,
      [networkId],
    );
    return rows.map(({ personId }) => personId);
  }
}
