// Events between rooms: recorded with the change, handed on after the commit, handled at least once.
import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { EventListeners } from './event-listeners.js';
import { OutboxEntity } from './outbox.entity.js';
import { OutboxRelay } from './outbox.relay.js';

@Global()
@Module({
  imports: [TypeOrmModule.forFeature([OutboxEntity])],
  providers: [EventListeners, OutboxRelay],
  exports: [EventListeners, OutboxRelay],
})
export class OutboxModule {}
