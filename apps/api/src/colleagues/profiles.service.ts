// What people say of themselves: keeping one's own, reading a colleague's.
import { Injectable } from '@nestjs/common';
import { type Actor, canKeepProfile, canReadPerson, canReadProfile } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { emptyProfile, type ProfileType } from './profile.type.js';
import { ProfilesRepository, type TieRow } from './profiles.repository.js';

export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly ties: readonly TieRow[];
  readonly profile: ProfileType | null;
}

@Injectable()
export class ProfilesService {
  constructor(
    private readonly profiles: ProfilesRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  async ofPerson(personId: string): Promise<ProfileType> {
    return (await this.profiles.find(personId)) ?? emptyProfile;
  }

  async keep(actor: Actor, profile: ProfileType): Promise<ProfileType> {
    ensure(canKeepProfile(actor));
    const { personId } = actor;
    await this.transaction.run((tx) => this.profiles.keep(tx, { ...profile, personId, changedAt: this.clock.now() }));
    return this.ofPerson(personId);
  }

  /** Of the ties only those are shown by which the actor knows the person; oneself and an administrator see all. */
  async person(actor: Actor, id: string): Promise<PersonShown> {
    const { name, ties } = found(await this.profiles.findPerson(actor, id));
    const facts = {
      personId: id,
      isShared: ties.some(({ isShared }) => isShared),
      isOfMyProgramme: ties.some(({ isOfMyProgramme }) => isOfMyProgramme),
    };
    ensure(canReadPerson(actor, facts));
    const seesAll = actor.isAdministrator || actor.personId === id;
    return {
      id,
      name,
      ties: ties.filter(({ isShared, isOfMyProgramme }) => seesAll || isShared || isOfMyProgramme),
      profile: canReadProfile(actor, facts).allowed ? await this.ofPerson(id) : null,
    };
  }
}
