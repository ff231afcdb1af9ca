// Searching everything: arguments in, one service call, type out; what costs a statement more is a field of its own.
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '@sixfold/domain';
import type { Request } from 'express';
import { Open } from '../graphql/policy.js';
import { CurrentRequest, CurrentViewer } from '../graphql/request-context.js';
import { SearchArgs, SuggestionsArgs } from './search.args.js';
import { SearchService } from './search.service.js';
import { SearchCountType, SearchPageType, SuggestedThingType } from './search.type.js';

@Resolver(() => SearchPageType)
export class SearchResolver {
  constructor(private readonly everything: SearchService) {}

  @Open()
  @Query(() => SearchPageType, { description: 'Whatever fits the words, of all that whoever asks may see.' })
  search(
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() request: Request,
    @Args() asked: SearchArgs,
  ): Promise<SearchPageType> {
    return this.everything.search({ viewer, request }, asked);
  }

  @Open()
  @Query(() => [SuggestedThingType], { description: 'The best eight, as one types.' })
  searchSuggestions(
    @CurrentViewer() viewer: Viewer,
    @CurrentRequest() request: Request,
    @Args() { text }: SuggestionsArgs,
  ): Promise<SuggestedThingType[]> {
    return this.everything.suggestions({ viewer, request }, text);
  }

  @ResolveField(() => [SearchCountType], {
    description: 'Also of those words that the search is not narrowed to; the most frequent of each facet first.',
  })
  async counts(@Parent() { asked }: SearchPageType): Promise<SearchCountType[]> {
    return [...(await this.everything.counts(asked))];
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'The same search with the words that were probably meant.',
  })
  meantInstead(@Parent() { asked }: SearchPageType): Promise<string | null> {
    return this.everything.meantInstead(asked);
  }
}
