// A person's notices in GraphQL.
import { Args, ArgsType, Field, GraphQLISODateTime, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canReadNotices } from '@sixfold/domain';
import { type Language, languages } from '@sixfold/words';
import { IsIn } from 'class-validator';
import { IdArg } from '../graphql/id-args.js';
import { PageArgs, type PageOf, readCursor, toPage } from '../graphql/paging.js';
import { Policy } from '../graphql/policy.js';
import { CurrentActor } from '../graphql/request-context.js';
import { NoticePageType, type NoticeType, toNoticeType } from './notice.type.js';
import { NoticeListService } from './notice-list.service.js';

@ArgsType()
class NoticesArgs extends PageArgs {
  @Field(() => String, { description: 'en, da or sv: in which they are written.' })
  @IsIn(languages)
  language: Language;
}

@Resolver()
export class NoticesResolver {
  constructor(private readonly list: NoticeListService) {}

  @Policy(canReadNotices)
  @Query(() => NoticePageType, { description: 'What I was told, newest first, about networks that I reach now.' })
  async myNotices(
    @CurrentActor() actor: Actor,
    @Args() { first, after, language }: NoticesArgs,
  ): Promise<PageOf<NoticeType>> {
    const [beforeId = null] = readCursor(after, ['id']) ?? [];
    const rows = await this.list.page(actor, first, beforeId);
    return toPage(
      rows,
      first,
      ({ id }) => [id],
      (row) => toNoticeType(row, language),
    );
  }

  @Policy(canReadNotices)
  @Query(() => Int, { description: 'How many of my notices I have not read.' })
  myUnreadNotices(@CurrentActor() actor: Actor): Promise<number> {
    return this.list.countUnread(actor);
  }

  @Policy(canReadNotices)
  @Mutation(() => Int, { description: 'Marks one as read; answers how many are left unread.' })
  markNoticeRead(@CurrentActor() actor: Actor, @IdArg('id') id: string): Promise<number> {
    return this.list.markRead(actor, id);
  }

  @Policy(canReadNotices)
  @Mutation(() => GraphQLISODateTime, {
    description: 'Marks all as read; answers what `markNoticesUnread` takes back.',
  })
  markAllNoticesRead(@CurrentActor() actor: Actor): Promise<Date> {
    return this.list.markAllRead(actor);
  }

  @Policy(canReadNotices)
  @Mutation(() => Int, { description: 'Makes unread what was marked at that moment; answers how many are unread.' })
  markNoticesUnread(
    @CurrentActor() actor: Actor,
    @Args('readAt', { type: () => GraphQLISODateTime }) readAt: Date,
  ): Promise<number> {
    return this.list.takeBackReading(actor, readAt);
  }
}
