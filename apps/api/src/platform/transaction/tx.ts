// A transaction under way. Every write asks for one, so that a write outside a transaction does not compile.
import type { EntityManager } from 'typeorm';
import { newId } from '../database/new-id.js';

/** Something that happened, told to other rooms after the commit. Consumers know each by its id and may see it twice. */
export interface DomainEvent {
  readonly name: string;
  readonly [detail: string]: unknown;
}

/** An act that changes who can see or do what; kept for good. */
export interface AuditedAct {
  readonly act: string;
  readonly actorId: string | null;
  readonly subjectId: string;
  readonly details?: Readonly<Record<string, unknown>>;
}

/** Someone lost a right (all their sockets are judged again) or a session ended (its sockets are closed). */
export type Revocation = { readonly personId: string } | { readonly sessionId: string };

export class Tx {
  private readonly events: DomainEvent[] = [];
  private readonly acts: AuditedAct[] = [];
  private readonly revocations: Revocation[] = [];

  constructor(readonly manager: EntityManager) {}

  query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
    return this.manager.query(sql, [...parameters]) as Promise<Row[]>;
  }

  /**
   * Opens what is kept of the pupils of these schools, for this transaction alone: without it their rows are not there,
   * whatever a statement asks for (row-level security, the second lock on children's data).
   */
  async openPupilsOf(schoolIds: readonly string[]): Promise<void> {
    await this.query(`SELECT set_config('sixfold.schools', $1, true)`, [schoolIds.join(',')]);
  }

  record(event: DomainEvent): void {
    this.events.push(event);
  }

  audit(act: AuditedAct): void {
    this.acts.push(act);
  }

  revoke(revocation: Revocation): void {
    this.revocations.push(revocation);
  }

  /** Writes down what was recorded, at most one statement a kind; called once, just before the commit. */
  async writeDown(): Promise<{ events: number; revocations: number }> {
    await this.insertEach(
      `INSERT INTO outbox (id, name, payload)
       SELECT (e->>'id')::uuid, e->>'name', e->'payload' FROM jsonb_array_elements($1::jsonb) AS e`,
      this.events.map(({ name, ...payload }) => ({ id: newId(), name, payload })),
    );
    await this.insertEach(
      `INSERT INTO audit_entry (id, act, actor_id, subject_id, details)
       SELECT (e->>'id')::uuid, e->>'act', (e->>'actorId')::uuid, (e->>'subjectId')::uuid, e->'details'
       FROM jsonb_array_elements($1::jsonb) AS e`,
      this.acts.map((act) => ({ id: newId(), details: {}, ...act })),
    );
    await this.insertEach(
      `INSERT INTO revocation (person_id, session_id)
       SELECT (e->>'personId')::uuid, e->>'sessionId' FROM jsonb_array_elements($1::jsonb) AS e`,
      this.revocations,
    );
    return { events: this.events.length, revocations: this.revocations.length };
  }

  private async insertEach(sql: string, rows: readonly unknown[]): Promise<void> {
    if (rows.length > 0) await this.query(sql, [JSON.stringify(rows)]);
  }
}
