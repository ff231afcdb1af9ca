// The durable job queue, on the same PostgreSQL.
import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';
import { LivingWorkers } from './living-workers.js';
import { QueuePool } from './queue-pool.js';

@Global()
@Module({ providers: [QueuePool, LivingWorkers, Jobs], exports: [QueuePool, Jobs] })
export class JobsModule {}
