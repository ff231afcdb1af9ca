// What people do with a programme as a whole: begin it, change its words and money, see the ones that they run.
import { Injectable } from '@nestjs/common';
import { type Actor, canCreateProgramme, canRunProgramme, programmeFaults, runProgrammes } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { ChangeProgrammeInput, CreateProgrammeInput } from './programme.input.js';
import type { ProgrammeEntity } from './programme.entity.js';
import { type ProgrammeFacts, ProgrammesRepository } from './programmes.repository.js';

@Injectable()
export class ProgrammesService {
  constructor(
    private readonly programmes: ProgrammesRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** Those that run today, by name. */
  running(): Promise<ProgrammeEntity[]> {
    return this.programmes.runningOn(this.clock.now().toISOString().slice(0, 10));
  }

  async read(id: string): Promise<ProgrammeEntity> {
    return found(await this.programmes.findById(id));
  }

  /** A facilitator's own, all of them for an administrator; also those that are over or have not begun. */
  async runBy(actor: Actor): Promise<ProgrammeEntity[]> {
    const { everything, programmeIds } = runProgrammes(actor);
    return everything || programmeIds.length > 0 ? this.programmes.listed(everything ? null : programmeIds) : [];
  }

  async create(actor: Actor, { clientKey, ...facts }: CreateProgrammeInput): Promise<ProgrammeEntity> {
    ensure(canCreateProgramme(actor));
    refuseFaults(facts);
    return this.transaction.run(async (tx) => {
      const id = await this.programmes.create(tx, { ...facts, createdBy: actor.personId, clientKey });
      if (id !== null) tx.audit({ act: 'programme.created', actorId: actor.personId, subjectId: id });
      const programme = found(await this.programmes.findByClientKey(tx, actor.personId, clientKey));
      if (programme.name !== facts.name) throw new Refusal('CLIENT_KEY_REUSED');
      return programme;
    });
  }

  async change(actor: Actor, { programmeId, ...facts }: ChangeProgrammeInput): Promise<ProgrammeEntity> {
    const programme = await this.read(programmeId);
    ensure(canRunProgramme(actor, programmeId));
    refuseFaults(facts);
    await this.transaction.run(async (tx) => {
      await this.programmes.change(tx, programmeId, facts);
      tx.audit({ act: 'programme.changed', actorId: actor.personId, subjectId: programmeId, details: { ...facts } });
    });
    return { ...programme, ...facts };
  }
}

function refuseFaults(facts: ProgrammeFacts): void {
  const [fault] = programmeFaults(facts);
  if (fault !== undefined) throw new Refusal(fault.code, { ...fault });
}
