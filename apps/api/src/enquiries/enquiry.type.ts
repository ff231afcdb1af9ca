// What is shown of an enquiry: the whole of it on one page, in words and counts.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  type AdviceCode,
  adviceAt,
  adviceCodes,
  canJoinEnquiry,
  canWorkOnEnquiry,
  type CycleStage,
  type EnquiryFacts,
  type EvidenceKind,
  evidenceKinds,
  type ExpectationKind,
  expectationKinds,
  type LearningLevel,
  type Outcome,
  outcomes,
  reachedThrough,
} from '@sixfold/domain';
import { pageOf } from '../platform/graphql/paging.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import { LearningLevelEnum } from '../resources/resource.type.js';
import { CycleStageEnum } from './enquiry.input.js';
import type { EnquiryRow, ExpectationRow } from './enquiries.repository.js';

export const EvidenceKindEnum = wordEnum('EvidenceKind', evidenceKinds, 'What a piece of evidence is.');
export const ExpectationKindEnum = wordEnum('ExpectationKind', expectationKinds, 'What people believe, or try.');
export const OutcomeEnum = wordEnum('Outcome', outcomes, 'Whether what happened was enough.');
const AdviceCodeEnum = wordEnum('AdviceCode', adviceCodes, 'What is worth doing before going on.');

@ObjectType({ isAbstract: true })
abstract class EnquiryWords {
  @Field(() => ID)
  id: string;

  @Field()
  question: string;

  @Field({ description: 'What is meant to change for pupils.' })
  change: string;

  @Field(() => [LearningLevelEnum])
  levels: readonly LearningLevel[];

  @Field({ description: 'en, da or sv.' })
  language: string;

  @Field(() => CycleStageEnum)
  stage: CycleStage;

  @Field(() => Int, { description: '1 is the first.' })
  round: number;

  @Field()
  startedAt: Date;
}

@ObjectType('EnquirySummary', { description: 'An enquiry in a list.' })
export class EnquirySummaryType extends EnquiryWords {
  @Field(() => [String], { description: 'Of those who take part, by name.' })
  organisations: readonly string[];
}

export const EnquiryPage = pageOf(EnquirySummaryType, 'EnquiryPage');

@ObjectType('EnquiryMember', { description: 'Somebody who takes part.' })
export class EnquiryMemberType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field(() => ID)
  organisationId: string;

  @Field()
  organisationName: string;

  @Field({ description: 'What they do in it; may be empty.' })
  part: string;

  @Field(() => Int, { description: 'Pieces of evidence that their organisation has added, in all rounds.' })
  evidenceOfOrganisation: number;
}

@ObjectType('StageEvidence', { description: 'How much evidence stands at a stage of a round.' })
export class StageEvidenceType {
  @Field(() => Int)
  round: number;

  @Field(() => CycleStageEnum)
  stage: CycleStage;

  @Field(() => Int)
  count: number;

  @Field(() => Int, { description: 'Of so many organisations.' })
  organisations: number;
}

@ObjectType('EnquiryExpectation', { description: 'A hunch or a change, with what one expects to see.' })
export class EnquiryExpectationType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  round: number;

  @Field(() => ExpectationKindEnum)
  kind: ExpectationKind;

  @Field()
  words: string;

  @Field()
  expected: string;

  @Field(() => ID)
  personId: string;

  @Field()
  personName: string;

  @Field()
  organisationName: string;

  @Field(() => OutcomeEnum, { nullable: true, description: 'Null until it is answered.' })
  outcome: Outcome | null;

  @Field(() => String, { nullable: true })
  happened: string | null;

  @Field(() => String, { nullable: true })
  answeredByName: string | null;
}

@ObjectType('EnquiryAdvice', { description: 'What is worth doing at the present stage; nothing forces it.' })
export class EnquiryAdviceType {
  @Field(() => AdviceCodeEnum)
  code: AdviceCode;

  @Field(() => [EvidenceKindEnum], { description: 'Evidence that would help.' })
  kinds: readonly EvidenceKind[];
}

@ObjectType('EnquiryCan', { description: 'What the person who asks can do now.' })
export class EnquiryCanType {
  @Field({ description: 'Add, answer, go on, change its words.' })
  work: boolean;

  @Field()
  join: boolean;

  @Field()
  leave: boolean;
}

@ObjectType('Enquiry', { description: 'A collaborative enquiry of a network.' })
export class EnquiryType extends EnquiryWords {
  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field()
  indicator: string;

  @Field()
  indicatorBefore: string;

  @Field()
  indicatorAfter: string;

  @Field(() => Date, { nullable: true, description: 'Before it nothing is collected.' })
  ethicsAgreedAt: Date | null;

  @Field(() => String, { nullable: true })
  ethicsAgreedByName: string | null;

  @Field(() => [EnquiryMemberType], { description: 'In the order in which they joined.' })
  members: readonly EnquiryMemberType[];

  @Field(() => [StageEvidenceType])
  evidence: readonly StageEvidenceType[];

  @Field(() => [EnquiryExpectationType], { description: 'Of all rounds, in the order in which they were written.' })
  expectations: readonly EnquiryExpectationType[];

  @Field(() => [EnquiryAdviceType])
  advice: readonly EnquiryAdviceType[];

  @Field(() => EnquiryCanType)
  can: EnquiryCanType;
}

export const enquiryFacts = ({ networkId, networkState, members }: EnquiryRow): EnquiryFacts => ({
  networkId,
  networkState,
  memberIds: members.map(({ personId }) => personId),
});

export function toEnquiryType(row: EnquiryRow, actor: Actor): EnquiryType {
  const { counts, expectations, members, ...shown } = row;
  const facts = enquiryFacts(row);
  const isIn = facts.memberIds.includes(actor.personId);
  const through = reachedThrough(actor, row.networkId);
  const mayJoin = through.some((organisationId) => canJoinEnquiry(actor, facts, organisationId).allowed);
  return {
    ...shown,
    expectations,
    members: members.map((member) => ({
      ...member,
      evidenceOfOrganisation: sum(counts.filter(({ organisationId }) => organisationId === member.organisationId)),
    })),
    evidence: stageEvidence(row),
    advice: adviceAt(presentRound(row)),
    can: { work: canWorkOnEnquiry(actor, facts).allowed, join: !isIn && mayJoin, leave: isIn },
  };
}

const sum = (counts: readonly { readonly count: number }[]): number =>
  counts.reduce((before, { count }) => before + count, 0);

function stageEvidence({ counts }: EnquiryRow): StageEvidenceType[] {
  const places = [...new Set(counts.map(({ round, stage }) => `${round} ${stage}`))];
  return places.flatMap((place) => {
    const here = counts.filter(({ round, stage }) => `${round} ${stage}` === place);
    const [first] = here;
    if (first === undefined) return [];
    const organisations = new Set(here.map(({ organisationId }) => organisationId)).size;
    return [{ round: first.round, stage: first.stage, count: sum(here), organisations }];
  });
}

function presentRound({ stage, round, counts, expectations }: EnquiryRow) {
  const evidence = counts.filter((count) => count.round === round);
  const expected = expectations.filter((expectation: ExpectationRow) => expectation.round === round);
  const schools = new Set([...evidence, ...expected].map(({ organisationId }) => organisationId));
  return { stage, evidence, expectations: expected, schools: [...schools] };
}
