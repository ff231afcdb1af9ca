// The one connection pool of the API, and the gate for writes.
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from '../config/config.js';
import { RevocationEntity } from '../transaction/revocation.entity.js';
import { CommitListeners } from '../transaction/commit-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import { connectionOptions } from './data-source.js';
import { Database } from './database.js';

@Global()
@Module({})
export class DatabaseModule {
  static with(config: Config): DynamicModule {
    return {
      module: DatabaseModule,
      imports: [
        TypeOrmModule.forRoot({
          ...connectionOptions(config.databaseUrl, config.databaseConnections, config.databaseWaitMs),
          autoLoadEntities: true,
          retryAttempts: 1,
        }),
        TypeOrmModule.forFeature([RevocationEntity]),
      ],
      providers: [Database, Transaction, CommitListeners],
      exports: [Database, Transaction, CommitListeners],
    };
  }
}
