// Runs the imports that were asked for, one after the other, outside any request; what a crash cut off begins again.
import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { CONFIG } from '../../platform/config/config.module.js';
import type { Config } from '../../platform/config/config.js';
import { Files } from '../../platform/files/files.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { EventListeners } from '../../platform/outbox/event-listeners.js';
import { Transaction } from '../../platform/transaction/transaction.js';
import { AskedImportsRepository } from './asked-imports.repository.js';
import { ImportFault } from './import-fault.js';
import { importLinks } from './links-import.js';
import type { RegisterImportEntity } from './register-import.entity.js';
import { RegisterImportRepository } from './register-import.repository.js';
import { importRegister, type ImportRequest } from './register-import.js';
import { IMPORT_ASKED } from './register-imports.service.js';

const TASK = 'run-waiting-imports';

@Injectable()
export class WaitingImports implements OnModuleInit, OnModuleDestroy {
  private connection: pg.Client | null = null;
  private isStopping = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly imports: AskedImportsRepository,
    private readonly files: Files,
    private readonly transaction: Transaction,
    private readonly listeners: EventListeners,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.listeners.on(IMPORT_ASKED, TASK, () => this.run());
    this.jobs.every('* * * * *', TASK, () => this.run());
  }

  /** An import holds up no restart: its connection ends, and the next start begins it again. */
  async onModuleDestroy(): Promise<void> {
    this.isStopping = true;
    await this.connection?.end();
  }

  async run(): Promise<void> {
    if (this.connection !== null || !(await this.imports.anyToRun())) return;
    const connection = new pg.Client({
      connectionString: this.config.databaseUrl,
      application_name: 'sixfold-import',
    });
    // A connection that breaks fails the statement under way; without a listener it would end the process.
    connection.on('error', () => undefined);
    this.connection = connection;
    try {
      await connection.connect();
      await new RegisterImportRepository(connection).alone(() => this.runEach(connection));
    } catch (error) {
      const isForLater = this.isStopping || (error instanceof ImportFault && error.code === 'ANOTHER_RUNS');
      if (!isForLater) throw error;
    } finally {
      this.connection = null;
      await connection.end();
    }
  }

  private async runEach(connection: pg.Client): Promise<void> {
    for (;;) {
      const next = await this.imports.nextWaiting();
      if (next === null) return;
      await this.runOne(connection, next);
    }
  }

  private async runOne(connection: pg.Client, asked: RegisterImportEntity): Promise<void> {
    const { id, subject, uploadId } = asked;
    let isFileNeeded = false;
    try {
      await (subject === 'links' ? importLinks : importRegister)(connection, this.requestOf(asked));
    } catch (error) {
      const fault = faultOf(error);
      await this.transaction.run((tx) => this.imports.refuse(tx, id, fault));
      isFileNeeded = fault.code === 'CLOSES_MANY';
    }
    if (uploadId !== null && !isFileNeeded) await this.files.discard(uploadId);
  }

  private requestOf(asked: RegisterImportEntity): ImportRequest {
    const { id, register, uploadId, fileName, modifiedOn, asOf, complete, confirmedClosures } = asked;
    if (uploadId === null || modifiedOn === null) throw fileGone();
    const path = this.files.pathOf(uploadId);
    return { importId: id, register, path, fileName, modifiedOn, asOf, complete, confirmedClosures, encoding: null };
  }
}

/** @throws what is no fault of the file, so that the import is tried again */
function faultOf(error: unknown): ImportFault {
  if (error instanceof ImportFault) return error;
  if ((error as NodeJS.ErrnoException).code === 'ENOENT') return fileGone();
  throw error;
}

const fileGone = (): ImportFault => new ImportFault('FILE_GONE', 'The file has gone.');
