// How a network came to be, for its own people: who led when, which organisation belonged when.
import { Args, ArgsType, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import {
  type Actor,
  canReadNetwork,
  type HistoryEntryKind,
  historyEntryKinds,
  type SeatEndReason,
  seatEndReasons,
} from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PageArgs, pageOf, readCursor, toPage } from '../platform/graphql/paging.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor } from '../platform/graphql/request-context.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { HistoryRepository, type HistoryRow } from './history.repository.js';
import { NetworksService } from './networks.service.js';

const HistoryEntryKindEnum = wordEnum('HistoryEntryKind', historyEntryKinds, 'What happened to a network.');
const SeatEndReasonEnum = wordEnum('SeatEndReason', seatEndReasons, 'How somebody’s time as co-leader ended.');

@ObjectType('HistoryEntry', { description: 'One thing that happened to a network.' })
export class HistoryEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => HistoryEntryKindEnum)
  kind: HistoryEntryKind;

  @Field()
  at: Date;

  @Field(() => Date, { nullable: true, description: 'Since when it had been so, for what came to an end.' })
  since: Date | null;

  @Field(() => String, { nullable: true })
  personName: string | null;

  @Field(() => String, { nullable: true })
  organisationName: string | null;

  @Field(() => SeatEndReasonEnum, { nullable: true })
  reason: SeatEndReason | null;

  @Field(() => Int, { nullable: true, description: 'Of a charter, its version; of a review, its programme year.' })
  number: number | null;

  @Field(() => String, { nullable: true, description: 'The learning focus that was left behind.' })
  focus: string | null;

  @Field(() => String, { nullable: true, description: 'The closed school whose place an organisation took over.' })
  inPlaceOf: string | null;

  @Field({ description: 'Whether an organisation left because its register closed it.' })
  closed: boolean;
}

const HistoryPage = pageOf(HistoryEntryType, 'HistoryPage');

@ArgsType()
class HistoryArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
}

@Resolver()
export class HistoryResolver {
  constructor(
    private readonly networks: NetworksService,
    private readonly history: HistoryRepository,
  ) {}

  @Policy(canReadNetwork)
  @Query(() => HistoryPage, { description: 'How a network came to be, the newest first.' })
  async networkHistory(@CurrentActor() actor: Actor, @Args() { networkId, first, after }: HistoryArgs) {
    await this.networks.read(actor, networkId);
    const rows = await this.history.ofNetwork(networkId, first, readCursor(after, ['moment', 'id', 'rank']));
    return toPage(rows, first, ({ moment, id, rank }) => [moment, id, rank], toHistoryEntryType);
  }
}

/** A row can both begin and end: the rank makes two ids of it. */
const toHistoryEntryType = ({ id, rank, kind, at, since, details }: HistoryRow): HistoryEntryType => ({
  id: `${id}:${rank}`,
  kind,
  at,
  since,
  personName: details.personName ?? null,
  organisationName: details.organisationName ?? null,
  reason: details.reason ?? null,
  number: details.number ?? null,
  focus: details.focus ?? null,
  inPlaceOf: details.inPlaceOf ?? null,
  closed: details.closed ?? false,
});
