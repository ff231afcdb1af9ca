// The GraphQL operations of drafts of posts.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepPostDraft } from '@sixfold/domain';
import { SavedDraftType } from '../../networks/drafts/saved-draft.type.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { DraftPlaceArgs, KeepPostDraftArgs, PostDraftType } from './post-draft.type.js';
import { PostDraftsService } from './post-drafts.service.js';

@Resolver()
export class PostDraftsResolver {
  constructor(private readonly drafts: PostDraftsService) {}

  @Policy(canKeepPostDraft)
  @Query(() => PostDraftType, { nullable: true, description: 'What I was writing there, on whichever device.' })
  myPostDraft(@CurrentActor() actor: Actor, @Args() asked: DraftPlaceArgs): Promise<PostDraftType | null> {
    return this.drafts.find(actor, asked);
  }

  @Policy(canKeepPostDraft)
  @Mutation(() => SavedDraftType, {
    description: 'Keeps what I am writing, for me alone; takes it away once it is empty.',
  })
  async keepPostDraft(@CurrentActor() actor: Actor, @Args() asked: KeepPostDraftArgs): Promise<SavedDraftType> {
    return { revision: await this.drafts.keep(actor, asked) };
  }
}
