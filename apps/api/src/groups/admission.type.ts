// What is shown of a request or an invitation at the door of a working group, and what is sent there.
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  ADMISSION_WORDS_LENGTH,
  type AdmissionKind,
  admissionKinds,
  type AdmissionState,
  admissionStates,
  canAnswerAdmission,
  canWithdrawAdmission,
} from '@sixfold/domain';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdArgs } from '../platform/graphql/id-args.js';
import { PageArgs, pageOf } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { AdmissionRow } from './admissions.repository.js';
import { GroupArgs, JoinGroupArgs } from './group.type.js';

const AdmissionKindEnum = wordEnum<AdmissionKind>(
  'GroupAdmissionKind',
  admissionKinds,
  'Whether somebody asks to be let in, or is invited by a convenor.',
);
const AdmissionStateEnum = wordEnum<AdmissionState>('GroupAdmissionState', admissionStates, 'How it stands.');

@ObjectType('GroupAdmissionCan', { description: 'What the person who asks may do with it.' })
export class GroupAdmissionCanType {
  @Field({ description: 'Whether the answer is theirs to give.' })
  answer: boolean;

  @Field({ description: 'Whether they may take it back, and undo that.' })
  withdraw: boolean;
}

@ObjectType('GroupAdmission', { description: 'A request to be let into a working group, or an invitation to it.' })
export class GroupAdmissionType {
  @Field(() => ID)
  id: string;

  @Field(() => AdmissionKindEnum)
  kind: AdmissionKind;

  @Field(() => AdmissionStateEnum)
  state: AdmissionState;

  @Field({ description: 'The line that went with it.' })
  words: string;

  @Field()
  askedAt: Date;

  @Field(() => ID, { description: 'Who is to be in the group.' })
  personId: string;

  @Field()
  personName: string;

  @Field({ description: 'The organisation for which they are to be in it.' })
  organisationName: string;

  @Field({ description: 'Who asked: the person, or the convenor who invites them.' })
  askerName: string;

  @Field(() => GroupAdmissionCanType)
  can: GroupAdmissionCanType;
}

@ObjectType('GroupCandidate', { description: 'Somebody of the network who could be invited to the group.' })
export class GroupCandidateType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'Through which they are of the network.' })
  organisationName: string;
}

export const GroupCandidatePage = pageOf(GroupCandidateType, 'GroupCandidatePage');

const LENGTH = `${ADMISSION_WORDS_LENGTH.least} to ${ADMISSION_WORDS_LENGTH.most} characters.`;
const KEY = 'Made by the client; the same key again answers with the same.';

@ArgsType()
export class AskToJoinArgs extends JoinGroupArgs {
  @Field({ description: `A line to the convenors, ${LENGTH}` })
  @PlainWords(ADMISSION_WORDS_LENGTH)
  words: string;

  @Field(() => ID, { description: KEY })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class GroupPersonArgs extends GroupArgs {
  @Field(() => ID)
  @IsUUID()
  personId: string;
}

@ArgsType()
export class InviteToGroupArgs extends GroupPersonArgs {
  @Field({ description: `A line to the person, ${LENGTH}` })
  @PlainWords(ADMISSION_WORDS_LENGTH)
  words: string;

  @Field(() => ID, { description: KEY })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class AnswerAdmissionArgs extends IdArgs {
  @Field()
  @IsBoolean()
  accept: boolean;
}

@ArgsType()
export class GroupCandidatesArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field({ defaultValue: '', description: 'Part of a name.' })
  @PlainWords({ least: 0, most: 100 })
  words: string;
}

export function toAdmissionType(row: AdmissionRow, actor: Actor): GroupAdmissionType {
  const { id, kind, state, words, askedAt, personId, personName, organisationName, askerName } = row;
  const can = {
    answer: state === 'open' && canAnswerAdmission(actor, row).allowed,
    withdraw: canWithdrawAdmission(actor, row).allowed,
  };
  return { id, kind, state, words, askedAt, personId, personName, organisationName, askerName, can };
}
