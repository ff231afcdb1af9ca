// How an enquiry went: arguments in, a page out.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadEnquiries, dayOf } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { type PageOf, readCursor, toPage } from '../../platform/graphql/paging.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { EnquiriesService } from '../enquiries.service.js';
import { TimelineRepository } from './timeline.repository.js';
import { TimelineArgs, type TimelineEntryType, TimelinePage } from './timeline.type.js';

@Resolver()
export class TimelineResolver {
  constructor(
    private readonly enquiries: EnquiriesService,
    private readonly timeline: TimelineRepository,
    private readonly clock: Clock,
  ) {}

  @Policy(canReadEnquiries)
  @Query(() => TimelinePage, { description: 'How an enquiry went, the latest first.' })
  async enquiryTimeline(
    @CurrentActor() actor: Actor,
    @Args() { enquiryId, first, after }: TimelineArgs,
  ): Promise<PageOf<TimelineEntryType>> {
    await this.enquiries.readable(actor, enquiryId);
    const key = readCursor(after, ['moment', 'id']);
    const rows = await this.timeline.page(enquiryId, dayOf(this.clock.now()), first, key);
    return toPage(
      rows,
      first,
      ({ moment, id }) => [moment, id],
      (row) => row,
    );
  }
}
