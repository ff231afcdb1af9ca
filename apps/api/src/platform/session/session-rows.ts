// Every statement about sessions. Time is the database's own, so that all nodes agree on when a session ends.
import { Injectable } from '@nestjs/common';
import type { DeleteQueryBuilder } from 'typeorm';
import { Database } from '../database/database.js';
import type { Tx } from '../transaction/tx.js';
import { SessionEntity } from './session.entity.js';

/** A session ends after this long without an act of its person, and after this long in any case. */
const IDLE = "interval '60 minutes'";
const LONGEST = "interval '12 hours'";
const TOUCH_EVERY = "interval '1 minute'";

/** So many sessions a person has at once; the one that rested longest gives way to a new one. */
const SESSIONS_A_PERSON = 5;

export interface LiveSession {
  readonly sessionId: string;
  readonly personId: string;
  readonly touchedAt: Date;
}

@Injectable()
export class SessionRows {
  constructor(private readonly database: Database) {}

  /** Null when the session ended or expired, or when its person is suspended. */
  async live(id: string): Promise<LiveSession | null> {
    const [row] = await this.database.short<LiveSession>(
      'live_session',
      `SELECT s.id AS "sessionId", s.person_id AS "personId", s.touched_at AS "touchedAt"
       FROM session s JOIN person p ON p.id = s.person_id
       WHERE s.id = $1 AND s.expires_at > now() AND p.suspended_at IS NULL`,
      [id],
    );
    return row ?? null;
  }

  liveOf(personId: string): Promise<SessionEntity[]> {
    return this.database.manager
      .createQueryBuilder(SessionEntity, 'session')
      .where('session.person_id = :personId AND session.expires_at > now()', { personId })
      .orderBy('session.touchedAt', 'DESC')
      .getMany();
  }

  byId(id: string): Promise<SessionEntity | null> {
    return this.database.manager.findOneBy(SessionEntity, { id });
  }

  async begin(tx: Tx, { id, personId, device }: { id: string; personId: string; device: string }): Promise<void> {
    const rested = 'id IN (SELECT id FROM session WHERE person_id = :personId ORDER BY touched_at DESC OFFSET :kept)';
    await this.endThese(tx, sessionsOf(tx).where(rested, { personId, kept: SESSIONS_A_PERSON - 1 }));
    await tx.query(`INSERT INTO session (id, person_id, device, expires_at) VALUES ($1, $2, $3, now() + ${IDLE})`, [
      id,
      personId,
      device,
    ]);
  }

  async touch(tx: Tx, id: string): Promise<void> {
    await tx.query(
      `UPDATE session SET touched_at = now(), expires_at = least(now() + ${IDLE}, started_at + ${LONGEST})
       WHERE id = $1 AND expires_at > now() AND touched_at < now() - ${TOUCH_EVERY}`,
      [id],
    );
  }

  async end(tx: Tx, id: string): Promise<void> {
    await this.endThese(tx, sessionsOf(tx).where('id = :id', { id }));
  }

  /** Ends every session of a person, but for the one that is kept. */
  async endAllOf(tx: Tx, personId: string, keptId: string | null): Promise<void> {
    const others = 'person_id = :personId AND id IS DISTINCT FROM :keptId';
    await this.endThese(tx, sessionsOf(tx).where(others, { personId, keptId }));
  }

  async endExpired(tx: Tx): Promise<void> {
    await this.endThese(tx, sessionsOf(tx).where('expires_at <= now()'));
  }

  private async endThese(tx: Tx, sessions: DeleteQueryBuilder<SessionEntity>): Promise<void> {
    const { raw } = await sessions.returning('id').execute();
    for (const { id } of raw as readonly { id: string }[]) tx.revoke({ sessionId: id });
  }
}

const sessionsOf = (tx: Tx): DeleteQueryBuilder<SessionEntity> =>
  tx.manager.createQueryBuilder().delete().from(SessionEntity);
