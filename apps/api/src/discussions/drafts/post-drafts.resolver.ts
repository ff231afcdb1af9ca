// The GraphQL operations of drafts of posts.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepDraft } from '@sixfold/domain';
import { SavedDraftType } from '../../networks/drafts/saved-draft.type.js';
import { OwnDrafts } from '../../platform/drafts/own-drafts.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { writtenText } from '../../platform/graphql/written-text.js';
import { DraftPlaceArgs, KeepPostDraftArgs, PostDraftType } from './post-draft.type.js';

type Content = Pick<PostDraftType, 'title' | 'body'>;

@Resolver()
export class PostDraftsResolver {
  constructor(private readonly drafts: OwnDrafts) {}

  @Policy(canKeepDraft)
  @Query(() => PostDraftType, { nullable: true, description: 'What I was writing there, on whichever device.' })
  async myPostDraft(
    @CurrentActor() actor: Actor,
    @Args() { place, placeId }: DraftPlaceArgs,
  ): Promise<PostDraftType | null> {
    const draft = await this.drafts.find<Content>(actor, place, placeId);
    return draft && { ...draft.content, revision: draft.revision, savedAt: draft.savedAt };
  }

  @Policy(canKeepDraft)
  @Mutation(() => SavedDraftType, {
    description: 'Keeps what I am writing, for me alone; takes it away once it is empty.',
  })
  async keepPostDraft(
    @CurrentActor() actor: Actor,
    @Args() { place, placeId, title, body: written, revision }: KeepPostDraftArgs,
  ): Promise<SavedDraftType> {
    const body = written ? writtenText(written) : null;
    const content: Content | null = body === null && title === '' ? null : { title, body };
    return { revision: await this.drafts.keep(actor, place, placeId, { content, revision }) };
  }
}
