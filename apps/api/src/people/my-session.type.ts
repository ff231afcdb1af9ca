// One device on which the person who asks is signed in.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { SessionEntity } from '../platform/session/session.entity.js';

@ObjectType('MySession', { description: 'A device on which the person who asks is signed in.' })
export class MySessionType {
  @Field(() => ID)
  id: string;

  @Field({ description: 'Whether it is the one that asks.' })
  current: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Browser and system, e.g. `Firefox · Windows`; null when unknown.',
  })
  device: string | null;

  @Field()
  startedAt: Date;

  @Field({ description: 'When its person last did something, to the minute.' })
  lastUsedAt: Date;
}

export const toMySessionType = (session: SessionEntity, currentId: string): MySessionType => ({
  id: session.id,
  current: session.id === currentId,
  device: session.device === '' ? null : session.device,
  startedAt: session.startedAt,
  lastUsedAt: session.touchedAt,
});
