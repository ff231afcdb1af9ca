// What is shown of evidence: to those who read the enquiry as long as every consent holds, to its author that it does not.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canConfirmEvidence,
  canKeepContribution,
  type ConsentPurpose,
  type CycleStage,
  type EvidenceKind,
} from '@sixfold/domain';
import type { RichTextDocument } from '@sixfold/rich-text';
import { pageOf } from '../../platform/graphql/paging.js';
import { RichTextScalar } from '../../platform/graphql/rich-text.scalar.js';
import { ConsentPurposeEnum } from '../../safeguarding/consent.input.js';
import { CycleStageEnum } from '../enquiry.input.js';
import { enquiryFacts, EvidenceKindEnum } from '../enquiry.type.js';
import type { EnquiryRow } from '../enquiries.repository.js';
import { placeIn } from '../member-of.js';
import type { EvidenceRow } from './evidence.repository.js';

@ObjectType('ShownPupil', {
  description: 'A pupil who can be known by it: the first name, and the school it stands beside.',
})
export class ShownPupilType {
  @Field()
  firstName: string;

  @Field(() => ConsentPurposeEnum)
  purpose: ConsentPurpose;
}

@ObjectType('Evidence', { description: 'What somebody of one school saw, heard, measured or read.' })
export class EvidenceType {
  @Field(() => ID)
  id: string;

  @Field(() => CycleStageEnum)
  stage: CycleStage;

  @Field(() => EvidenceKindEnum)
  kind: EvidenceKind;

  @Field()
  title: string;

  @Field(() => RichTextScalar, { nullable: true })
  body: RichTextDocument | null;

  @Field(() => String, { nullable: true, description: 'What a pupil said, word for word.' })
  quotation: string | null;

  @Field({ description: 'Who said it, where no pupil is named; may be empty.' })
  saidBy: string;

  @Field(() => [ShownPupilType])
  pupils: readonly ShownPupilType[];

  @Field(() => Int, {
    description: 'How sure it is, as its author declares: from 1 an account to 5 the same wherever it is tried.',
  })
  strength: number;

  @Field(() => String, { nullable: true, description: 'Who of another school says the same; null for nobody yet.' })
  confirmedByName: string | null;

  @Field({ description: 'Whether the person who asks can confirm how strong it is.' })
  mayConfirm: boolean;

  @Field({ description: 'Whether the person who asks has confirmed it, and can take that back.' })
  isConfirmedByMe: boolean;

  @Field()
  personName: string;

  @Field()
  organisationName: string;

  @Field()
  addedAt: Date;

  @Field({ description: 'A consent does not hold: only its author still sees that it is there, without what it says.' })
  isWithheld: boolean;

  @Field({ description: 'Taken out by its author, who can bring it back.' })
  isRemoved: boolean;

  @Field({ description: 'Whether the person who asks can take it out.' })
  mayRemove: boolean;
}

export const EvidencePage = pageOf(EvidenceType, 'EvidencePage');

export function toEvidenceType(row: EvidenceRow, actor: Actor, enquiry: EnquiryRow): EvidenceType {
  const { personId, organisationId, confirmedBy, removedAt, ...shown } = row;
  const facts = enquiryFacts(enquiry);
  const actorFor = placeIn(enquiry, actor);
  const said = row.isWithheld ? { body: null, quotation: null, saidBy: '', pupils: [] } : {};
  return {
    ...shown,
    ...said,
    mayConfirm:
      confirmedBy === null && canConfirmEvidence(actor, facts, { addedFor: organisationId, actorFor }).allowed,
    isConfirmedByMe: confirmedBy === actor.personId,
    isRemoved: removedAt !== null,
    mayRemove: canKeepContribution(actor, facts, personId).allowed,
  };
}
