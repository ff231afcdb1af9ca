// What administrators do with registers: send a file, have it imported, agree to what it closes; and what came of it.
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type Actor,
  canHoldTable,
  canImportRegisters,
  canReadRegisterImports,
  REGISTER_FILE_LARGEST,
} from '@sixfold/domain';
import { unlessTaken } from '../../platform/database/unless-taken.js';
import { Files } from '../../platform/files/files.js';
import type { FileToSend } from '../../platform/files/files.repository.js';
import type { UploadType } from '../../platform/files/upload.type.js';
import { ensure, found, Refusal } from '../../platform/graphql/refusal.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import type { Tx } from '../../platform/transaction/tx.js';
import { AskedImportsRepository, ONE_AT_A_TIME } from './asked-imports.repository.js';
import type { RegisterImportRefusalEntity } from './register-import-refusal.entity.js';
import type { RegisterImportEntity } from './register-import.entity.js';
import type { ImportRegisterArgs } from './register-import.type.js';

const PURPOSE = 'register';

/** Tells that an import waits to run. */
export const IMPORT_ASKED = 'register-import.asked';

@Injectable()
export class RegisterImportsService implements OnModuleInit {
  constructor(
    private readonly imports: AskedImportsRepository,
    private readonly files: Files,
    private readonly transaction: Transaction,
  ) {}

  onModuleInit(): void {
    this.files.offer({
      name: PURPOSE,
      maySend: canImportRegisters,
      largest: REGISTER_FILE_LARGEST,
      takes: canHoldTable,
      mostAtOnce: 1,
    });
  }

  /** One more than `first`, where there are more; the newest first. */
  page(actor: Actor, first: number, beforeId: string | null): Promise<RegisterImportEntity[]> {
    ensure(canReadRegisterImports(actor));
    return this.imports.page(first + 1, beforeId);
  }

  async one(actor: Actor, id: string): Promise<RegisterImportEntity> {
    ensure(canReadRegisterImports(actor));
    return found(await this.imports.findById(id));
  }

  /** One more than `first`, where there are more; in the order of the file. */
  async refusedRows(
    actor: Actor,
    importId: string,
    first: number,
    afterLine: number,
  ): Promise<RegisterImportRefusalEntity[]> {
    await this.one(actor, importId);
    return this.imports.refusedRows(importId, first + 1, afterLine);
  }

  openFile(actor: Actor, file: FileToSend): Promise<UploadType> {
    return this.files.open(actor, PURPOSE, file);
  }

  async unfinishedFile(actor: Actor): Promise<UploadType | null> {
    ensure(canImportRegisters(actor));
    return this.files.unfinished(actor, PURPOSE);
  }

  async discardFile(actor: Actor): Promise<void> {
    const file = found(await this.unfinishedFile(actor));
    await this.files.discard(file.id);
  }

  /** @throws Refusal FILE_NOT_WHOLE, FILE_PACKED_OTHERWISE, FILE_NOT_A_TABLE, IMPORT_RUNNING */
  async ask(actor: Actor, { uploadId, register, subject, asOf = null, complete }: ImportRegisterArgs): Promise<string> {
    ensure(canImportRegisters(actor));
    let importId = '';
    await this.unlessOneRuns(async (tx) => {
      const { fileName, modifiedAt } = await this.files.take(tx, actor, PURPOSE, uploadId);
      const modifiedOn = modifiedAt.toISOString().slice(0, 10);
      importId = await this.imports.ask(tx, { register, subject, uploadId, fileName, modifiedOn, asOf, complete });
      tx.record({ name: IMPORT_ASKED, importId });
      tx.audit({
        act: 'register_import.asked',
        actorId: actor.personId,
        subjectId: importId,
        details: { register, subject, complete },
      });
    });
    return importId;
  }

  /** @throws Refusal IMPORT_RUNNING; NOT_FOUND for a figure that is not the one the import gave */
  async confirmClosures(actor: Actor, importId: string, count: number): Promise<void> {
    ensure(canImportRegisters(actor));
    await this.unlessOneRuns(async (tx) => {
      if (!(await this.imports.confirmClosures(tx, importId, count))) throw new Refusal('NOT_FOUND');
      tx.record({ name: IMPORT_ASKED, importId });
      tx.audit({
        act: 'register_import.closures_confirmed',
        actorId: actor.personId,
        subjectId: importId,
        details: { count },
      });
    });
  }

  private async unlessOneRuns(write: (tx: Tx) => Promise<void>): Promise<void> {
    if (!(await unlessTaken([ONE_AT_A_TIME], () => this.transaction.run(write)))) throw new Refusal('IMPORT_RUNNING');
  }
}
