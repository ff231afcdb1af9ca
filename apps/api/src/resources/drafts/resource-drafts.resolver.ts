// Drafts of resources: arguments in, one service call, type out.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, canKeepDraft } from '@sixfold/domain';
import { SavedDraftType } from '../../networks/drafts/saved-draft.type.js';
import { OwnDrafts } from '../../platform/drafts/own-drafts.js';
import { Policy } from '../../platform/graphql/policy.js';
import { CurrentActor } from '../../platform/graphql/request-context.js';
import { placeOfDraft } from './place-of-draft.js';
import { KeepResourceDraftInput, ResourceDraftArgs, ResourceDraftType } from './resource-draft.type.js';

type Content = Pick<ResourceDraftType, 'form' | 'version'>;

@Resolver()
export class ResourceDraftsResolver {
  constructor(private readonly drafts: OwnDrafts) {}

  @Policy(canKeepDraft)
  @Query(() => ResourceDraftType, { nullable: true, description: 'What I was writing of it, on whichever device.' })
  async myResourceDraft(
    @CurrentActor() actor: Actor,
    @Args() { resourceId }: ResourceDraftArgs,
  ): Promise<ResourceDraftType | null> {
    const draft = await this.drafts.find<Content>(actor, ...placeOfDraft(actor, resourceId));
    return draft && { ...draft.content, revision: draft.revision, savedAt: draft.savedAt };
  }

  @Policy(canKeepDraft)
  @Mutation(() => SavedDraftType, { description: 'Keeps what I am writing, for me alone.' })
  async keepResourceDraft(
    @CurrentActor() actor: Actor,
    @Args('input') { resourceId, form, version, revision }: KeepResourceDraftInput,
  ): Promise<SavedDraftType> {
    const content: Content | null = form === null ? null : { form, version };
    return { revision: await this.drafts.keep(actor, ...placeOfDraft(actor, resourceId), { content, revision }) };
  }
}
