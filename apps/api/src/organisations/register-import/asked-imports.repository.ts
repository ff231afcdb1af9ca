// Every SQL about imports that people ask for and read about; what an import itself writes goes by its own connection.
import { Injectable } from '@nestjs/common';
import type { ImportSubject, RegisterName } from '@sixfold/domain';
import { In, LessThan, MoreThan } from 'typeorm';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { Tx } from '../../platform/transaction/tx.js';
import type { ImportFault } from './import-fault.js';
import { RegisterImportRefusalEntity } from './register-import-refusal.entity.js';
import { RegisterImportEntity } from './register-import.entity.js';

/** The key that keeps a second import from waiting or running. */
export const ONE_AT_A_TIME = 'register_import_one_at_a_time';

export interface AskedImport {
  readonly register: RegisterName;
  readonly subject: ImportSubject;
  readonly uploadId: string;
  readonly fileName: string;
  readonly modifiedOn: string;
  readonly asOf: string | null;
  readonly complete: boolean;
}

@Injectable()
export class AskedImportsRepository {
  constructor(private readonly database: Database) {}

  /** The newest first. */
  page(most: number, beforeId: string | null): Promise<RegisterImportEntity[]> {
    const where = beforeId === null ? {} : { id: LessThan(beforeId) };
    return this.database.manager.find(RegisterImportEntity, { where, order: { id: 'DESC' }, take: most });
  }

  findById(id: string): Promise<RegisterImportEntity | null> {
    return this.database.manager.findOneBy(RegisterImportEntity, { id });
  }

  /** In the order of the file. */
  refusedRows(importId: string, most: number, afterLine: number): Promise<RegisterImportRefusalEntity[]> {
    return this.database.manager.find(RegisterImportRefusalEntity, {
      where: { importId, line: MoreThan(afterLine) },
      order: { line: 'ASC' },
      take: most,
    });
  }

  async ask(tx: Tx, asked: AskedImport): Promise<string> {
    const id = newId();
    await tx.manager.insert(RegisterImportEntity, { id, state: 'waiting', ...asked });
    return id;
  }

  /** Lets an import run that would close so many schools; false when that is not what it said. */
  async confirmClosures(tx: Tx, id: string, count: number): Promise<boolean> {
    const confirmed = await tx.query(
      `WITH confirmed AS (
         UPDATE register_import SET state = 'waiting', fault = NULL, fault_details = NULL, confirmed_closures = $2,
           attempts = 0
         WHERE id = $1 AND fault = 'CLOSES_MANY' AND upload_id IS NOT NULL AND (fault_details->>'absent')::int = $2
         RETURNING 1
       ) SELECT FROM confirmed`,
      [id, count],
    );
    return confirmed.length === 1;
  }

  /** Whether an import waits, or seems to run but may have been cut off. */
  anyToRun(): Promise<boolean> {
    return this.database.manager.existsBy(RegisterImportEntity, { state: In(['waiting', 'running']) });
  }

  nextWaiting(): Promise<RegisterImportEntity | null> {
    return this.database.manager.findOneBy(RegisterImportEntity, { state: 'waiting' });
  }

  async refuse(tx: Tx, id: string, { code, details }: ImportFault): Promise<void> {
    await tx.manager.update(RegisterImportEntity, { id }, { state: 'refused', fault: code, faultDetails: details });
  }
}
