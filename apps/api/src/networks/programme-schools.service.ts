// The schools of a programme, each with the facilitator to whom it turns; handing a school over keeps who it was.
import { Injectable } from '@nestjs/common';
import { type Actor, canRunProgramme, wordsToFindNetwork } from '@sixfold/domain';
import { Clock } from '../platform/clock/clock.js';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import { type ContactRow, ContactsRepository } from '../programmes/contacts.repository.js';
import { ProgrammesRepository } from '../programmes/programmes.repository.js';
import { ProgrammeSchoolsRepository } from './programme-schools.repository.js';

export interface ProgrammeSchool {
  readonly organisationId: string;
  readonly searchName: string;
  /** The newest first; without an end for who it is now. */
  readonly contacts: readonly ContactRow[];
}

export interface NamedContact {
  readonly programmeId: string;
  readonly organisationId: string;
  readonly personId: string;
}

@Injectable()
export class ProgrammeSchoolsService {
  constructor(
    private readonly schools: ProgrammeSchoolsRepository,
    private readonly contacts: ContactsRepository,
    private readonly programmes: ProgrammesRepository,
    private readonly clock: Clock,
    private readonly transaction: Transaction,
  ) {}

  /** One more than `first`, so that the caller knows whether there is a next page. */
  async page(
    actor: Actor,
    programmeId: string,
    typed: string,
    first: number,
    after: readonly [searchName: string, id: string] | null,
  ): Promise<ProgrammeSchool[]> {
    ensure(canRunProgramme(actor, programmeId));
    const rows = await this.schools.page(programmeId, wordsToFindNetwork(typed), after, first + 1);
    const ids = rows.map(({ organisationId }) => organisationId);
    const contacts = await this.contacts.ofSchools(programmeId, ids);
    return rows.map((row) => ({
      ...row,
      contacts: contacts.filter(({ organisationId }) => organisationId === row.organisationId),
    }));
  }

  /** @throws Refusal FACILITATOR_OF_THIS_PROGRAMME_NEEDED unless the person runs the programme */
  async nameContact(actor: Actor, { programmeId, organisationId, personId }: NamedContact): Promise<ProgrammeSchool> {
    ensure(canRunProgramme(actor, programmeId));
    await this.transaction.run(async (tx) => {
      found((await this.schools.belongs(tx, programmeId, organisationId)) || null);
      const facilitators = await this.programmes.facilitatorsOf(tx, programmeId);
      if (!facilitators.includes(personId)) throw new Refusal('FACILITATOR_OF_THIS_PROGRAMME_NEEDED');
      await this.contacts.handOver(tx, programmeId, organisationId, personId, this.clock.now());
      const details = { programmeId, personId };
      tx.audit({ act: 'programme.contact-named', actorId: actor.personId, subjectId: organisationId, details });
    });
    const contacts = await this.contacts.ofSchools(programmeId, [organisationId]);
    return { organisationId, searchName: '', contacts };
  }
}
