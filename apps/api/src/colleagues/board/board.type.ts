// What is shown of a network's board, of its entries, and of those who answer them.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  type BoardEntryFacts,
  type BoardKind,
  boardKinds,
  type BoardStanding,
  boardStandingOf,
  boardStandings,
  canAnswerEntry,
  canCloseEntry,
  canKeepEntry,
  leadCanChange,
  type Subject,
  type TeachingPhase,
} from '@sixfold/domain';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { SubjectEnum, TeachingPhaseEnum } from '../profile.type.js';
import type { BoardAnswerRow, BoardEntryRow } from './board.repository.js';

export const BoardKindEnum = wordEnum<BoardKind>('BoardKind', boardKinds, 'An offer, an ask, or a chance to lead.');
const BoardStandingEnum = wordEnum<BoardStanding>('BoardStanding', boardStandings, 'How an entry stands now.');

@ObjectType({ isAbstract: true })
abstract class OnBoard {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'For which they took part.' })
  organisationName: string;

  @Field({ description: 'Whether they are no longer of that organisation.' })
  formerly: boolean;
}

@ObjectType('BoardPerson', { description: 'Who wrote on a board, or answered there.' })
export class BoardPersonType extends OnBoard {}

@ObjectType('BoardAnswer', { description: 'What somebody answered; one a person.' })
export class BoardAnswerType extends OnBoard {
  @Field()
  words: string;

  @Field()
  answeredAt: Date;
}

@ObjectType('BoardEntryCan', { description: 'What the person who asks can do with an entry now.' })
export class BoardEntryCanType {
  @Field()
  answer: boolean;

  @Field({ description: 'Take my answer back.' })
  withdraw: boolean;

  @Field({ description: 'Change it, and say with whom it was met.' })
  keep: boolean;

  @Field({ description: 'Take it down.' })
  close: boolean;
}

@ObjectType('BoardEntry', { description: 'Something that is offered or asked for on a board.' })
export class BoardEntryType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  networkId: string;

  @Field(() => BoardKindEnum)
  kind: BoardKind;

  @Field()
  title: string;

  @Field()
  words: string;

  @Field(() => SubjectEnum, { nullable: true })
  subject: Subject | null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase: TeachingPhase | null;

  @Field({ description: 'Its last day, as 2027-02-22.' })
  endsOn: string;

  @Field(() => BoardStandingEnum)
  standing: BoardStanding;

  @Field()
  postedAt: Date;

  @Field(() => BoardPersonType)
  author: BoardPersonType;

  @Field(() => BoardPersonType, { nullable: true, description: 'Null where it was met by somebody else, or not yet.' })
  metWith: BoardPersonType | null;

  @Field(() => [BoardAnswerType], { description: 'The first first: to its author all, to others their own.' })
  answers: BoardAnswerType[];

  @Field(() => BoardEntryCanType)
  can: BoardEntryCanType;
}

export const BoardEntryPage = pageOf(BoardEntryType, 'BoardEntryPage');

@ObjectType('BoardWish', { description: 'What I wrote in my profile and have not put on this board.' })
export class BoardWishType {
  @Field(() => BoardKindEnum)
  kind: BoardKind;

  @Field()
  words: string;
}

@ObjectType('Board', { description: 'The board of a network, as the person who asks can use it.' })
export class BoardType {
  @Field(() => ID, { description: 'Of the network.' })
  id: string;

  @Field()
  mayPost: boolean;

  @Field(() => [BoardWishType])
  wishes: BoardWishType[];
}

export const boardEntryFacts = (entry: BoardEntryRow): BoardEntryFacts => ({ ...entry, state: entry.networkState });

const toAnswerType = ({ answeredAt, ...answer }: BoardAnswerRow): BoardAnswerType => ({
  ...answer,
  answeredAt: new Date(answeredAt),
});

export function toBoardEntryType(entry: BoardEntryRow, actor: Actor, now: Date): BoardEntryType {
  const facts = boardEntryFacts(entry);
  const standing = boardStandingOf(entry, now);
  const isUnsettled = entry.settlement === 'open' && leadCanChange(entry.networkState);
  const mayAnswer = isUnsettled && canAnswerEntry(actor, facts).allowed;
  const hasAnswered = entry.answers.some(({ personId }) => personId === actor.personId);
  return {
    ...entry,
    standing,
    answers: entry.answers.map(toAnswerType),
    can: {
      answer: mayAnswer && standing === 'open' && !hasAnswered,
      withdraw: mayAnswer && hasAnswered,
      keep: isUnsettled && canKeepEntry(actor, facts).allowed,
      close: isUnsettled && canCloseEntry(actor, facts).allowed,
    },
  };
}
