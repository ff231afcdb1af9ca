// What a school leaving a network would mean, and the leaving itself.
import { Field, HideField, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { REASON_LENGTH } from '@sixfold/domain';
import { IsOptional, IsUUID } from 'class-validator';
import { PlainWords } from '../platform/graphql/plain-words.js';

@ObjectType('Leaving', { description: 'What leaving would mean, said before it happens.' })
export class LeavingType {
  @Field(() => Int, { description: 'People who reach the network through this organisation alone.' })
  people: number;

  @Field(() => [String], { description: 'Those of them who lead it: their seats end.' })
  coLeaders: string[];

  @Field(() => Int, { description: 'Schools that count towards the six, once this one has left.' })
  schoolsAfter: number;

  @Field({ description: 'Whether the network would be at risk by it, and is not now (rule 2).' })
  putsAtRisk: boolean;

  @HideField()
  networkId: string;

  @HideField()
  organisationId: string;
}

@InputType()
export class LeaveNetworkInput {
  @Field(() => ID)
  @IsUUID()
  proposalId: string;

  @Field(() => String, { nullable: true, description: 'For the co-leaders, if the school wants to say why.' })
  @IsOptional()
  @PlainWords({ least: 0, most: REASON_LENGTH.most })
  reason?: string | null;
}
