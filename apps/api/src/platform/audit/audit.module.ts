// The audit log: written through Tx.audit, in the same transaction as the act.
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditEntryEntity } from './audit-entry.entity.js';

@Module({ imports: [TypeOrmModule.forFeature([AuditEntryEntity])] })
export class AuditModule {}
