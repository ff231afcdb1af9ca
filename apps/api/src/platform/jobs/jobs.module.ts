// The durable job queue, on the same PostgreSQL.
import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs.js';
import { QueuePool } from './queue-pool.js';

@Global()
@Module({ providers: [QueuePool, Jobs], exports: [QueuePool, Jobs] })
export class JobsModule {}
