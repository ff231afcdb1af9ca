// What did not work: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepResource, canNoteCaution, canReadResource, canRemoveCaution } from '@sixfold/domain';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { ResourceIdArgs } from '../uses/use.type.js';
import { AnswerWhatDidNotWorkInput, NoteWhatDidNotWorkInput, ResourceCautionsType } from './caution.type.js';
import { CautionsService } from './cautions.service.js';

@Resolver()
export class CautionsResolver {
  constructor(private readonly cautions: CautionsService) {}

  @Policy(canReadResource)
  @Query(() => ResourceCautionsType, { description: 'What did not work with a resource, for those who read it.' })
  resourceCautions(
    @CurrentActor() actor: Actor,
    @Args() { resourceId }: ResourceIdArgs,
  ): Promise<ResourceCautionsType> {
    return this.cautions.ofResource(actor, resourceId);
  }

  @Policy(canNoteCaution)
  @Mutation(() => ResourceCautionsType, { description: 'Says what did not work, so that others need not try it.' })
  noteWhatDidNotWork(
    @CurrentActor() actor: Actor,
    @Args('input') input: NoteWhatDidNotWorkInput,
  ): Promise<ResourceCautionsType> {
    return this.cautions.note(actor, input);
  }

  @Policy(canRemoveCaution)
  @Mutation(() => ResourceCautionsType, { description: 'Takes back what I noted.' })
  removeWhatDidNotWork(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceCautionsType> {
    return this.cautions.remove(actor, id);
  }

  @Policy(canRemoveCaution)
  @Mutation(() => ResourceCautionsType, { description: 'Lets it stand again as it stood, soon after.' })
  restoreWhatDidNotWork(@CurrentActor() actor: Actor, @Args() { id }: IdArgs): Promise<ResourceCautionsType> {
    return this.cautions.restore(actor, id);
  }

  @Policy(canKeepResource)
  @Mutation(() => ResourceCautionsType, { description: 'Answers as the author of the resource, in a line.' })
  answerWhatDidNotWork(
    @CurrentActor() actor: Actor,
    @Args('input') input: AnswerWhatDidNotWorkInput,
  ): Promise<ResourceCautionsType> {
    return this.cautions.answer(actor, input);
  }
}
