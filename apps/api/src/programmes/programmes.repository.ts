// Every SQL of the room of programmes.
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { newId } from '../platform/database/new-id.js';
import type { Tx } from '../platform/transaction/tx.js';
import { ProgrammeFacilitatorEntity } from './programme-facilitator.entity.js';
import { ProgrammeEntity } from './programme.entity.js';

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

  findById(id: string): Promise<ProgrammeEntity | null> {
    return this.database.manager.findOneBy(ProgrammeEntity, { id });
  }

  /** People who hold a facilitator's post in the programme at this moment. */
  async facilitatorsOf(tx: Tx, programmeId: string): Promise<string[]> {
    const posts = await tx.manager.findBy(ProgrammeFacilitatorEntity, { programmeId, endedAt: IsNull() });
    return posts.map(({ personId }) => personId);
  }

  async create(tx: Tx, programme: { name: string; startsOn: string; endsOn: string }): Promise<string> {
    const id = newId();
    await tx.manager.insert(ProgrammeEntity, { id, ...programme });
    return id;
  }

  async appointFacilitator(tx: Tx, programmeId: string, personId: string): Promise<void> {
    await tx.manager.insert(ProgrammeFacilitatorEntity, { id: newId(), programmeId, personId });
  }
}
