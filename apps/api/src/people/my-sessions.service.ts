// Where a person is signed in, and ending it.
import { Injectable } from '@nestjs/common';
import { type Actor, canEndSession, canLookAfterAccount } from '@sixfold/domain';
import { ensure, found } from '../platform/graphql/refusal.js';
import type { SessionEntity } from '../platform/session/session.entity.js';
import { SessionRows } from '../platform/session/session-rows.js';
import { Transaction } from '../platform/transaction/transaction.js';

@Injectable()
export class MySessionsService {
  constructor(
    private readonly sessions: SessionRows,
    private readonly transaction: Transaction,
  ) {}

  list(actor: Actor): Promise<SessionEntity[]> {
    ensure(canLookAfterAccount(actor, actor));
    return this.sessions.liveOf(actor.personId);
  }

  async end(actor: Actor, id: string): Promise<void> {
    const session = found(await this.sessions.byId(id));
    ensure(canEndSession(actor, session));
    await this.transaction.run(async (tx) => {
      await this.sessions.end(tx, id);
      if (session.personId !== actor.personId) {
        tx.audit({ act: 'session.ended', actorId: actor.personId, subjectId: session.personId });
      }
    });
  }

  async endOthers(actor: Actor, keptId: string): Promise<void> {
    ensure(canLookAfterAccount(actor, actor));
    await this.transaction.run((tx) => this.sessions.endAllOf(tx, actor.personId, keptId));
  }
}
