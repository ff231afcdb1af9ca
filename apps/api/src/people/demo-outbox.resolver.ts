// The demo's outbox in GraphQL; outside a demo it answers like something that does not exist.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadDemoOutbox } from '@sixfold/domain';
import { PageArgs, type PageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { DemoMailPageType, type DemoMailType, toDemoMailType } from './demo-mail.type.js';
import { DemoOutboxService } from './demo-outbox.service.js';

@Resolver()
export class DemoOutboxResolver {
  constructor(private readonly outbox: DemoOutboxService) {}

  @Policy(canReadDemoOutbox)
  @Query(() => DemoMailPageType, { description: 'The mail of a demo, newest first; for its administrator only.' })
  async demoOutbox(@CurrentActor() actor: Actor, @Args() { first, after }: PageArgs): Promise<PageOf<DemoMailType>> {
    const [beforeId = null] = readCursor(after, ['id']) ?? [];
    const mails = await this.outbox.list(actor, first + 1, beforeId);
    return toPage(mails, first, ({ id }) => [id], toDemoMailType);
  }
}
