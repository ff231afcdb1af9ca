// Sessions, and the limits on whoever tries secrets.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AttemptLimits } from './limits/attempt-limits.js';
import { VisitorLimits } from './limits/visitor-limits.js';
import { SessionEntity } from './session.entity.js';
import { SessionRows } from './session-rows.js';
import { SessionStore } from './session-store.js';
import { Sessions } from './sessions.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([SessionEntity])],
  providers: [SessionRows, Sessions, SessionStore, AttemptLimits, VisitorLimits],
  exports: [SessionRows, Sessions, SessionStore, AttemptLimits, VisitorLimits],
})
export class SessionModule {}
