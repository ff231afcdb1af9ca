// Who runs a programme: administrators appoint facilitators, end their posts, and give an ended post back.
import { Injectable } from '@nestjs/common';
import { type Actor, canAppointFacilitators } from '@sixfold/domain';
import { PeopleRepository } from '../people/people.repository.js';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Notices } from '../platform/notices/notices.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ContactsRepository } from './contacts.repository.js';
import type { AppointFacilitatorInput } from './programme.input.js';
import type { ProgrammeEntity } from './programme.entity.js';
import { ProgrammesRepository } from './programmes.repository.js';

@Injectable()
export class FacilitatorsService {
  constructor(
    private readonly programmes: ProgrammesRepository,
    private readonly contacts: ContactsRepository,
    private readonly people: PeopleRepository,
    private readonly notices: Notices,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** @throws Refusal NO_ACCOUNT_WITH_THIS_ADDRESS when nobody signs in with it */
  async appoint(actor: Actor, { programmeId, email }: AppointFacilitatorInput): Promise<ProgrammeEntity> {
    ensure(canAppointFacilitators(actor));
    const programme = found(await this.programmes.findById(programmeId));
    const person = await this.people.findByEmail(email);
    if (person === null) throw new Refusal('NO_ACCOUNT_WITH_THIS_ADDRESS');
    await this.transaction.run((tx) => this.give(tx, actor, programme, person.id));
    return programme;
  }

  async endPost(actor: Actor, postId: string): Promise<ProgrammeEntity> {
    ensure(canAppointFacilitators(actor));
    const { programmeId, personId } = found(await this.programmes.findPost(postId));
    await this.transaction.run(async (tx) => {
      const endedAt = this.clock.now();
      if ((await this.programmes.endPost(tx, postId, endedAt)) === 'had ended') return;
      await this.contacts.endAllOf(tx, programmeId, personId, endedAt);
      tx.revoke({ personId });
      tx.audit({ act: 'facilitator.ended', actorId: actor.personId, subjectId: personId, details: { programmeId } });
    });
    return found(await this.programmes.findById(programmeId));
  }

  /** The same person runs the same programme again, and has the schools that have found nobody else since. */
  async giveBackPost(actor: Actor, postId: string): Promise<ProgrammeEntity> {
    ensure(canAppointFacilitators(actor));
    const { programmeId, personId, endedAt } = found(await this.programmes.findPost(postId));
    const programme = found(await this.programmes.findById(programmeId));
    await this.transaction.run(async (tx) => {
      await this.give(tx, actor, programme, personId);
      if (endedAt !== null) await this.contacts.reopenAllOf(tx, programmeId, personId, endedAt);
    });
    return programme;
  }

  private async give(
    tx: Tx,
    actor: Actor,
    { id: programmeId, name }: ProgrammeEntity,
    personId: string,
  ): Promise<void> {
    const postId = await this.programmes.appointFacilitator(tx, programmeId, personId);
    if (postId === null) return;
    tx.audit({ act: 'facilitator.appointed', actorId: actor.personId, subjectId: personId, details: { programmeId } });
    await this.notices.tell(tx, {
      kind: 'facilitator-appointed',
      to: [personId],
      networkId: null,
      path: `/programmes/${programmeId}`,
      details: { programmeName: name },
      dedupeKey: `facilitator-appointed:${postId}`,
    });
  }
}
