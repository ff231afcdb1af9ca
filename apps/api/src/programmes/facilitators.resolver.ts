// The facilitators of a programme: who they are, for everybody signed in; appointing them, for administrators.
import { Args, Field, ID, Mutation, ObjectType, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { type Actor, canAppointFacilitators, type Viewer } from '@sixfold/domain';
import { IdArg } from '../platform/graphql/id-args.js';
import { Policy } from '../platform/graphql/policy.js';
import { CurrentActor, CurrentViewer, Loaders } from '../platform/graphql/request-context.js';
import { FacilitatorsService } from './facilitators.service.js';
import { AppointFacilitatorInput } from './programme.input.js';
import { ProgrammeType, toProgrammeType } from './programme.type.js';
import { ProgrammeLoaders } from './programmes.loaders.js';
import type { PostRow } from './programmes.repository.js';

@ObjectType('Facilitator', { description: 'Somebody who runs a programme.' })
export class FacilitatorType {
  @Field(() => ID, { description: 'Of the post, not of the person.' })
  id: string;

  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field()
  appointedAt: Date;
}

@Resolver(() => ProgrammeType)
export class FacilitatorsResolver {
  constructor(private readonly posts: FacilitatorsService) {}

  @Policy(canAppointFacilitators)
  @Mutation(() => ProgrammeType, { description: 'Appoints a facilitator by the address with which they sign in.' })
  async appointFacilitator(
    @CurrentActor() actor: Actor,
    @Args('input') input: AppointFacilitatorInput,
  ): Promise<ProgrammeType> {
    return toProgrammeType(await this.posts.appoint(actor, input));
  }

  @Policy(canAppointFacilitators)
  @Mutation(() => ProgrammeType, { description: 'Ends a facilitator’s post; its rights are gone at once.' })
  async endFacilitatorPost(@CurrentActor() actor: Actor, @IdArg('postId') postId: string): Promise<ProgrammeType> {
    return toProgrammeType(await this.posts.endPost(actor, postId));
  }

  @Policy(canAppointFacilitators)
  @Mutation(() => ProgrammeType, { description: 'Gives a post that was ended back to whoever held it.' })
  async giveBackFacilitatorPost(@CurrentActor() actor: Actor, @IdArg('postId') postId: string): Promise<ProgrammeType> {
    return toProgrammeType(await this.posts.giveBackPost(actor, postId));
  }

  @ResolveField(() => [FacilitatorType], { description: 'Who runs it, the longest in post first; not for visitors.' })
  async facilitators(
    @Parent() { id }: ProgrammeType,
    @CurrentViewer() viewer: Viewer,
    @Loaders(ProgrammeLoaders) programmes: ProgrammeLoaders,
  ): Promise<FacilitatorType[]> {
    return viewer === null ? [] : (await programmes.posts.load(id)).map(toFacilitatorType);
  }
}

const toFacilitatorType = ({ id, personId, name, appointedAt }: PostRow): FacilitatorType => ({
  id,
  personId,
  name,
  appointedAt,
});
