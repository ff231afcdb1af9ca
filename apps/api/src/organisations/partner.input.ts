// What one says of a partner when adding it.
import { Field, ID, InputType } from '@nestjs/graphql';
import { isEmail, ORGANISATION_NAME_LONGEST, type PartnerKind, partnerKinds } from '@sixfold/domain';
import { IsIn, IsOptional, IsUUID, ValidateBy } from 'class-validator';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { PartnerKindEnum } from './organisation.type.js';

const TOWN_LONGEST = 100;

@InputType({ description: 'A partner that stands in no register, with whoever is to answer for it.' })
export class AddPartnerInput {
  @Field()
  @PlainWords({ least: 1, most: ORGANISATION_NAME_LONGEST })
  name: string;

  @Field(() => PartnerKindEnum)
  @IsIn(partnerKinds)
  kind: PartnerKind;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @PlainWords({ least: 0, most: TOWN_LONGEST })
  town?: string | null;

  @Field({ description: 'The address of its officer, who is invited by mail and answers for it.' })
  @ValidateBy({
    name: 'isEmail',
    validator: { validate: (email: unknown) => typeof email === 'string' && isEmail(email) },
  })
  officerEmail: string;

  @Field(() => ID, { description: 'A UUID made by the client: the same key again is the same partner again.' })
  @IsUUID()
  clientKey: string;
}
