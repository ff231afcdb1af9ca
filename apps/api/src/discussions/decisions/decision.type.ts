// What is shown of what a working group is asked to decide, and of what came of it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerDecision,
  canReconsider,
  canRecordOutcome,
  countsOf,
  type DecisionFacts,
  type DecisionStanding,
  decisionStandingOf,
  decisionStandings,
  type Stance,
  stances,
} from '@sixfold/domain';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { PostAuthorType } from '../post.type.js';
import type { AnswerRow, DecisionRow } from './decisions.repository.js';

export const StanceEnum = wordEnum<Stance>('Stance', stances, 'One option, any of them, or no say in it.');
const DecisionStandingEnum = wordEnum<DecisionStanding>('DecisionStanding', decisionStandings, 'How far it has come.');

@ObjectType('DecisionOption', { description: 'What there is to choose from.' })
export class DecisionOptionType {
  @Field()
  words: string;

  @Field(() => Int, { description: 'How many chose it.' })
  count: number;
}

@ObjectType('DecisionAnswer', { description: 'What one member answers, for everybody in the group to read.' })
export class DecisionAnswerType {
  @Field(() => PostAuthorType)
  person: PostAuthorType;

  @Field(() => StanceEnum)
  stance: Stance;

  @Field(() => Int, { nullable: true, description: 'The place of the option chosen, from 0; null for other stances.' })
  option: number | null;

  @Field({ description: 'Empty for none.' })
  reason: string;

  @Field()
  answeredAt: Date;
}

@ObjectType('DecisionOutcome', { description: 'What was decided: it stays.' })
export class DecisionOutcomeType {
  @Field(() => Int, { description: 'The place of the option, from 0.' })
  option: number;

  @Field()
  words: string;

  @Field(() => String, { nullable: true, description: 'Why it is another than most chose; null where it is not.' })
  reasons: string | null;

  @Field({ description: 'The name of whoever recorded it.' })
  byName: string;

  @Field()
  decidedAt: Date;
}

@ObjectType('DecisionName', { description: 'Another decision on the same matter.' })
export class DecisionNameType {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field(() => ID)
  discussionId: string;
}

@ObjectType('DecisionCan', { description: 'What the person who asks can do with it now.' })
export class DecisionCanType {
  @Field({ description: 'Answer, or answer anew.' })
  answer: boolean;

  @Field({ description: 'Record the outcome.' })
  record: boolean;

  @Field({ description: 'Ask the group to think about it again.' })
  reconsider: boolean;
}

@ObjectType('Decision', { description: 'What a working group is asked to decide.' })
export class DecisionType {
  @Field(() => ID, { description: 'That of the post that asks.' })
  id: string;

  @Field(() => ID)
  discussionId: string;

  @Field(() => ID)
  groupId: string;

  @Field()
  question: string;

  @Field(() => [DecisionOptionType])
  options: DecisionOptionType[];

  @Field({ description: 'The last day for answers by the network’s clock, as 2027-02-22.' })
  answerBy: string;

  @Field(() => DecisionStandingEnum)
  standing: DecisionStanding;

  @Field()
  askedAt: Date;

  @Field(() => PostAuthorType)
  askedBy: PostAuthorType;

  @Field(() => Int, { description: 'How many people are in the group now.' })
  peopleInGroup: number;

  @Field(() => [DecisionAnswerType], { description: 'The newest of each person.' })
  answers: DecisionAnswerType[];

  @Field(() => DecisionOutcomeType, { nullable: true })
  outcome: DecisionOutcomeType | null;

  @Field(() => DecisionNameType, { nullable: true, description: 'The decision that this one thinks about again.' })
  reconsiders: DecisionNameType | null;

  @Field(() => DecisionNameType, {
    nullable: true,
    description: 'The newest decision that thinks about this one again.',
  })
  reconsideredBy: DecisionNameType | null;

  @Field(() => DecisionCanType)
  can: DecisionCanType;
}

export const DecisionPage = pageOf(DecisionType, 'DecisionPage');

export const decisionFacts = (row: DecisionRow, now: Date): DecisionFacts => ({
  ...row,
  standing: decisionStandingOf(row, now),
});

export function toDecisionType(row: DecisionRow, actor: Actor, now: Date): DecisionType {
  const { options, answers, later } = row;
  const counts = countsOf(options.length, answers);
  const facts = decisionFacts(row, now);
  return {
    id: row.id,
    discussionId: row.discussionId,
    groupId: row.groupId,
    question: row.question,
    options: options.map((words, place) => ({ words, count: counts[place] ?? 0 })),
    answerBy: row.answerBy,
    standing: facts.standing,
    askedAt: row.askedAt,
    askedBy: {
      id: row.askerId,
      name: row.askerName,
      organisationName: row.askerOrganisation,
      formerly: row.askerLeft,
    },
    peopleInGroup: row.peopleInGroup,
    answers: answers.map(toAnswerType),
    outcome: outcomeOf(row),
    reconsiders: row.former,
    reconsideredBy: later,
    can: {
      answer: canAnswerDecision(actor, facts).allowed,
      record: canRecordOutcome(actor, facts).allowed,
      reconsider: later === null && canReconsider(actor, facts).allowed,
    },
  };
}

const toAnswerType = ({
  personId: id,
  name,
  organisationName,
  formerly,
  ...answer
}: AnswerRow): DecisionAnswerType => ({
  person: { id, name, organisationName, formerly },
  stance: answer.stance,
  option: answer.option,
  reason: answer.reason,
  answeredAt: new Date(answer.answeredAt),
});

function outcomeOf(row: DecisionRow): DecisionOutcomeType | null {
  const { outcomeOption: option, outcomeWords: words, outcomeReasons: reasons, deciderName: byName, decidedAt } = row;
  if (option === null || words === null || byName === null || decidedAt === null) return null;
  return { option, words, reasons, byName, decidedAt };
}
