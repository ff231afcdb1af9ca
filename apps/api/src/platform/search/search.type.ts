// What was found, as it is shown: a line for each, with the place of the words in it.
import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SearchKind } from '@sixfold/domain';
import type { FoundThing, SnippetPart } from './found-things.js';
import { SearchKindEnum } from './search.args.js';
import type { Asked } from './search.service.js';

@ObjectType('SnippetPart', { description: 'A stretch of a text.' })
export class SnippetPartType implements SnippetPart {
  @Field()
  text: string;

  @Field({ description: 'Whether it is what was looked for.' })
  isHit: boolean;
}

@ObjectType('FoundThing', { description: 'Something that was found, as whoever looks may see it at this moment.' })
export class FoundThingType {
  @Field(() => SearchKindEnum)
  kind: SearchKind;

  @Field(() => ID)
  id: string;

  @Field({ description: 'Its name or title; of a post, that of its discussion.' })
  title: string;

  @Field({ description: 'The town of a school, the network of a group, the author of a post …; empty for none.' })
  place: string;

  @Field(() => Date, { nullable: true, description: 'When it was posted, or last posted in.' })
  at: Date | null;

  @Field(() => ID, { nullable: true, description: 'Of a post, its discussion.' })
  withinId: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a post, its number there.' })
  seq: number | null;

  @Field(() => [SnippetPartType], { description: 'The place in its text where the words stand; empty for none.' })
  snippet: SnippetPartType[];
}

@ObjectType('SuggestedThing', { description: 'Something that may be meant by what is being typed.' })
export class SuggestedThingType {
  @Field(() => SearchKindEnum)
  kind: SearchKind;

  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field({ description: 'As of a FoundThing.' })
  place: string;

  @Field(() => ID, { nullable: true, description: 'Of a post, its discussion.' })
  withinId: string | null;

  @Field(() => Int, { nullable: true, description: 'Of a post, its number there.' })
  seq: number | null;
}

@ObjectType('SearchCount', {
  description: 'How much was found with one word of a facet, with everything else that the search is narrowed to.',
})
export class SearchCountType {
  @Field({ description: '`kind`, `language`, `subject`, `phase` …' })
  facet: string;

  @Field({ description: 'A kind as its enum has it; another as it stands in `facets`.' })
  word: string;

  @Field(() => Int, { description: 'Of the entries that are looked at, which are at most 800.' })
  count: number;
}

@ObjectType('SearchPage')
export class SearchPageType {
  @Field(() => [FoundThingType], { description: 'The best first.' })
  items: FoundThingType[];

  @Field(() => String, { nullable: true, description: 'Give it as `after` for the next page; null on the last one.' })
  nextCursor: string | null;

  @HideField()
  asked: Asked;
}

export const toSuggestedThingType = ({ kind, id, title, place, within }: FoundThing): SuggestedThingType => ({
  kind,
  id,
  title,
  place,
  withinId: within?.id ?? null,
  seq: within?.seq ?? null,
});

export const toFoundThingType = (thing: FoundThing, snippet: readonly SnippetPart[]): FoundThingType => ({
  ...toSuggestedThingType(thing),
  at: thing.at,
  snippet: [...snippet],
});
