// Every SQL of the room of programmes.
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { insertOnce } from '../platform/database/insert-once.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProgrammeFacilitatorEntity } from './programme-facilitator.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

export type ProgrammeFacts = Pick<
  ProgrammeEntity,
  'name' | 'scope' | 'startsOn' | 'endsOn' | 'currency' | 'yearlyCeiling'
>;
export type NewProgramme = Pick<ProgrammeEntity, 'name' | 'startsOn' | 'endsOn'> &
  Partial<ProgrammeFacts & Pick<ProgrammeEntity, 'createdBy' | 'clientKey'>>;

/** A live post with the name of who holds it. */
export interface PostRow {
  readonly id: string;
  readonly programmeId: string;
  readonly personId: string;
  readonly name: string;
  readonly appointedAt: Date;
}

@Injectable()
export class ProgrammesRepository {
  constructor(private readonly database: Database) {}

  /** Programmes that run on the given day (YYYY-MM-DD), by name. */
  runningOn(day: string): Promise<ProgrammeEntity[]> {
    return this.database.manager.find(ProgrammeEntity, {
      where: { startsOn: LessThanOrEqual(day), endsOn: MoreThanOrEqual(day) },
      order: { name: 'ASC' },
    });
  }

  /** The named programmes, or all of them when there are no names, by name. */
  listed(ids: readonly string[] | null): Promise<ProgrammeEntity[]> {
    return this.database.manager.find(ProgrammeEntity, {
      where: ids === null ? {} : { id: In([...ids]) },
      order: { name: 'ASC', id: 'ASC' },
    });
  }

  findById(id: string): Promise<ProgrammeEntity | null> {
    return this.database.manager.findOneBy(ProgrammeEntity, { id });
  }

  findInside(tx: Tx, id: string): Promise<ProgrammeEntity | null> {
    return tx.manager.findOneBy(ProgrammeEntity, { id });
  }

  findByClientKey(tx: Tx, createdBy: string, clientKey: string): Promise<ProgrammeEntity | null> {
    return tx.manager.findOneBy(ProgrammeEntity, { createdBy, clientKey });
  }

  /** Gives the new id, or null when a programme with this client key is there already. */
  async create(tx: Tx, programme: NewProgramme): Promise<string | null> {
    const id = newId();
    return (await insertOnce(tx, ProgrammeEntity, { id, ...programme })) === 'inserted' ? id : null;
  }

  async change(tx: Tx, id: string, facts: ProgrammeFacts): Promise<void> {
    await tx.manager.update(ProgrammeEntity, { id }, facts);
  }

  /** People who hold a facilitator's post in the programme at this moment. */
  async facilitatorsOf(tx: Tx, programmeId: string): Promise<string[]> {
    const posts = await tx.manager.findBy(ProgrammeFacilitatorEntity, { programmeId, endedAt: IsNull() });
    return posts.map(({ personId }) => personId);
  }

  /** Live posts of the programmes, the oldest first. */
  postsOf(programmeIds: readonly string[]): Promise<PostRow[]> {
    return this.database.query(
      `SELECT f.id, f.programme_id AS "programmeId", f.person_id AS "personId", p.name,
         f.appointed_at AS "appointedAt"
       FROM programme_facilitator f JOIN person p ON p.id = f.person_id
       WHERE f.programme_id = ANY($1) AND f.ended_at IS NULL ORDER BY f.appointed_at, f.id`,
      [programmeIds],
    );
  }

  findPost(id: string): Promise<ProgrammeFacilitatorEntity | null> {
    return this.database.manager.findOneBy(ProgrammeFacilitatorEntity, { id });
  }

  /** Gives the id of the new post; null for whoever holds one already, and keeps it. */
  async appointFacilitator(tx: Tx, programmeId: string, personId: string): Promise<string | null> {
    const id = newId();
    return (await insertOnce(tx, ProgrammeFacilitatorEntity, { id, programmeId, personId })) === 'inserted' ? id : null;
  }

  async endPost(tx: Tx, id: string, endedAt: Date): Promise<'ended' | 'had ended'> {
    const ended = await tx.manager.update(ProgrammeFacilitatorEntity, { id, endedAt: IsNull() }, { endedAt });
    return ended.affected === 1 ? 'ended' : 'had ended';
  }
}
