// What is shown of an exemplar, and what a co-leader sends to hold something up.
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { canReadBank, EXEMPLAR_REASON_LENGTH, type Viewer } from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import type { ResourceRow } from '../resources.repository.js';

@ObjectType('ResourceExemplar', { description: 'Who holds a resource up in a network’s bank, and why.' })
export class ExemplarType {
  @Field()
  curatorName: string;

  @Field()
  reason: string;
}

@InputType()
export class ChooseExemplarInput {
  @Field(() => ID)
  @IsUUID()
  resourceId: string;

  @Field({ description: 'What is to be learnt from it; shown with it.' })
  @PlainWords(EXEMPLAR_REASON_LENGTH)
  reason: string;
}

/** A network’s choice is for those who read its bank, however far the resource itself is given. */
export const exemplarShownTo = (viewer: Viewer, { bank, exemplar }: ResourceRow): ExemplarType | null =>
  bank !== null && canReadBank(viewer, bank).allowed ? exemplar : null;
