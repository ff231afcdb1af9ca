// What somebody asks the search of everything.
import { ArgsType, Field } from '@nestjs/graphql';
import { SEARCH_LONGEST, type SearchKind, searchKinds } from '@sixfold/domain';
import { ArrayMaxSize, Matches } from 'class-validator';
import { PageArgs } from '../graphql/paging.js';
import { PlainWords } from '../graphql/plain-words.js';
import { wordEnum } from '../graphql/word-enum.js';

export const SearchKindEnum = wordEnum<SearchKind>('SearchKind', searchKinds, 'What can be found.');

const MOST_FACETS = 5;

const TEXT = 'Words; "in quotes" as they stand; with a dash before it, what is not to be in it.';

@ArgsType()
export class SuggestionsArgs {
  @Field({ description: TEXT })
  @PlainWords({ least: 0, most: SEARCH_LONGEST })
  text: string;
}

@ArgsType()
export class SearchArgs extends PageArgs {
  @Field({ description: TEXT })
  @PlainWords({ least: 0, most: SEARCH_LONGEST })
  text: string;

  @Field(() => [SearchKindEnum], { defaultValue: [], description: 'Only these; none for everything.' })
  @ArrayMaxSize(searchKinds.length)
  kinds: SearchKind[];

  @Field(() => [String], { defaultValue: [], description: 'What stands under all of them, such as `language:da`.' })
  @ArrayMaxSize(MOST_FACETS)
  @Matches(/^[a-z_]+:\w{1,40}$/, { each: true })
  facets: string[];
}
