// What is shown of a request, of those who answer it, and of what one can do with it now.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerRequest,
  canKeepRequest,
  type RequestStanding,
  requestStandingOf,
  requestStandings,
  type Subject,
  type TeachingPhase,
  type YearGroup,
} from '@sixfold/domain';
import { SubjectEnum, TeachingPhaseEnum } from '../../colleagues/profile.type.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import type { RequestRow } from './requests.repository.js';

const RequestStandingEnum = wordEnum<RequestStanding>('RequestStanding', requestStandings, 'How a request stands now.');

@ObjectType({ isAbstract: true })
abstract class OfRequest {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'For which they took part.' })
  organisationName: string;
}

@ObjectType('RequestPerson', { description: 'Who looks for something.' })
export class RequestPersonType extends OfRequest {}

@ObjectType('RequestAnswer', { description: 'A resource with which somebody answered.' })
export class RequestAnswerType extends OfRequest {
  @Field(() => ID)
  resourceId: string;

  @Field()
  resourceTitle: string;

  @Field({ description: 'en, da or sv.' })
  resourceLanguage: string;

  @Field()
  line: string;

  @Field({ description: 'Whether whoever asked says that it helped.' })
  helped: boolean;
}

@ObjectType('RequestCan', { description: 'What the person who asks can do with a request now.' })
export class RequestCanType {
  @Field()
  answer: boolean;

  @Field({ description: 'Change it, take it back, say that it is found.' })
  keep: boolean;

  @Field({ description: 'Open it again.' })
  reopen: boolean;
}

@ObjectType('ResourceRequest', { description: 'Something that somebody looks for in a network.' })
export class ResourceRequestType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field(() => RequestPersonType)
  author: RequestPersonType;

  @Field()
  askedAt: Date;

  @Field()
  title: string;

  @Field()
  words: string;

  @Field(() => SubjectEnum, { nullable: true })
  subject: Subject | null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase: TeachingPhase | null;

  @Field(() => [Int])
  yearGroups: readonly YearGroup[];

  @Field({ description: 'en, da or sv.' })
  language: string;

  @Field(() => String, { nullable: true, description: 'As 2026-12-24.' })
  neededBy: string | null;

  @Field(() => RequestStandingEnum)
  standing: RequestStanding;

  @Field(() => [RequestAnswerType], { description: 'The first first; to everybody who reads the request.' })
  answers: readonly RequestAnswerType[];

  @Field(() => RequestCanType)
  can: RequestCanType;
}

export const ResourceRequestPage = pageOf(ResourceRequestType, 'ResourceRequestPage');

@ObjectType('HelpedRequest', { description: 'A request with which a resource helped.' })
export class HelpedRequestType {
  @Field(() => ID)
  id: string;

  @Field()
  title: string;

  @Field()
  networkName: string;
}

export function toRequestType(request: RequestRow, actor: Actor, now: Date): ResourceRequestType {
  const standing = requestStandingOf(request, now);
  const keeps = canKeepRequest(actor, request).allowed;
  return {
    ...request,
    standing,
    can: {
      answer: standing === 'open' && canAnswerRequest(actor, request).allowed,
      keep: standing === 'open' && keeps,
      reopen: standing !== 'open' && keeps,
    },
  };
}
