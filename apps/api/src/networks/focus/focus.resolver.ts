// In which programme year a network is, and what it worked on before.
import { Field, ID, Int, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { isAtWork, programmeYearOf } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import { Loaders } from '../../platform/graphql/request-context.js';
import { NetworkType } from '../network.type.js';
import { NetworkLoaders } from '../networks.loaders.js';

@ObjectType('FormerFocus', { description: 'A learning focus that the network left behind.' })
export class FormerFocusType {
  @Field(() => ID)
  id: string;

  @Field()
  focus: string;

  @Field(() => Int, {
    nullable: true,
    description: 'The programme year in which it began; 5 is the time after year 4.',
  })
  fromYear: number | null;

  @Field(() => Int, { nullable: true, description: 'The programme year in which it was left behind.' })
  untilYear: number | null;

  @Field()
  heldFrom: Date;

  @Field()
  heldUntil: Date;

  @Field({ description: 'Why it was left behind, in one line.' })
  reason: string;
}

@Resolver(() => NetworkType)
export class FocusResolver {
  constructor(private readonly clock: Clock) {}

  @ResolveField(() => Int, {
    nullable: true,
    description: 'Of a network at work: the programme year, 1 to 4; 5 is the time after year 4.',
  })
  programmeYear(@Parent() { state, activatedAt }: NetworkType): number | null {
    return isAtWork(state) && state !== 'informal' ? programmeYearOf(activatedAt, this.clock.now()) : null;
  }

  @ResolveField(() => [FormerFocusType], { description: 'What it worked on before, the latest first.' })
  async formerFocuses(
    @Parent() { id, activatedAt }: NetworkType,
    @Loaders(NetworkLoaders) networks: NetworkLoaders,
  ): Promise<FormerFocusType[]> {
    return (await networks.formerFocuses.load(id)).map((former) => ({
      ...former,
      fromYear: programmeYearOf(activatedAt, former.heldFrom),
      untilYear: programmeYearOf(activatedAt, former.heldUntil),
    }));
  }
}
