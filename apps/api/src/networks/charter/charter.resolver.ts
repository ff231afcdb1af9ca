// The charter of a network: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canAnswerProposal, canLeadNetwork, canReadNetwork } from '@sixfold/domain';
import { IdArg } from '../../platform/graphql/id-args.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { SavedDraftType } from '../drafts/saved-draft.type.js';
import { AcceptCharterInput, PublishCharterInput, SaveCharterDraftInput } from './charter.input.js';
import { CharterService } from './charter.service.js';
import { CharterType, toCharterType } from './charter.type.js';

@Resolver()
export class CharterResolver {
  constructor(private readonly charters: CharterService) {}

  @Policy(canReadNetwork)
  @Query(() => CharterType, { description: 'The values and ways of working that the schools of a network agree on.' })
  async charter(@CurrentActor() actor: Actor, @IdArg('networkId') networkId: string): Promise<CharterType> {
    return toCharterType(await this.charters.read(actor, networkId), actor);
  }

  @Policy(canLeadNetwork)
  @Mutation(() => SavedDraftType, { description: 'Keeps what the co-leaders are writing, one draft a network.' })
  async saveCharterDraft(
    @CurrentActor() actor: Actor,
    @Args('input') input: SaveCharterDraftInput,
  ): Promise<SavedDraftType> {
    return { revision: await this.charters.saveDraft(actor, input) };
  }

  @Policy(canLeadNetwork)
  @Mutation(() => CharterType, { description: 'Makes the draft a new version and asks every member school anew.' })
  async publishCharter(@CurrentActor() actor: Actor, @Args('input') input: PublishCharterInput): Promise<CharterType> {
    return toCharterType(await this.charters.publish(actor, input), actor);
  }

  @Policy(canAnswerProposal)
  @Mutation(() => CharterType, { description: 'Accepts the present version for an organisation that I answer for.' })
  async acceptCharter(@CurrentActor() actor: Actor, @Args('input') input: AcceptCharterInput): Promise<CharterType> {
    return toCharterType(await this.charters.accept(actor, input), actor);
  }
}
