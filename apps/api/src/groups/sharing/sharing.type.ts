// What is shown of sharing a group with another network, and what is sent for it.
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  REASON_LENGTH,
  SHARING_ANSWER_LENGTH,
  SHARING_WORDS_LENGTH,
  sharingAbilities,
  type SharingState,
  sharingStates,
} from '@sixfold/domain';
import { IsBoolean, IsUUID } from 'class-validator';
import { IdArgs } from '../../platform/graphql/id-args.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { PlainWords } from '../../platform/graphql/plain-words.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { GroupArgs } from '../group.type.js';
import type { SharingRow } from './sharings.repository.js';

const SharingStateEnum = wordEnum<SharingState>('GroupSharingState', sharingStates, 'How it stands.');

@ObjectType('GroupNetwork', { description: 'A network whose people may be in a working group.' })
export class GroupNetworkType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'Whether the group is its own; the others share it.' })
  isHome: boolean;

  @Field(() => Date, { nullable: true, description: 'When its people lose the group; null where nobody ended that.' })
  endsAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Why they lose it.' })
  reason: string | null;
}

@ObjectType('GroupSharingCan', { description: 'What the person who asks may do with it now.' })
export class GroupSharingCanType {
  @Field({ description: 'Whether they could say yes or no.' })
  answer: boolean;

  @Field({ description: 'Whether they could take the question back.' })
  withdraw: boolean;

  @Field({ description: 'Whether they could end it, with a day’s grace.' })
  end: boolean;

  @Field({ description: 'Whether they could take the end back.' })
  goOn: boolean;
}

@ObjectType('GroupSharing', { description: 'A working group of one network that another is asked to share.' })
export class GroupSharingType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  groupId: string;

  @Field()
  groupName: string;

  @Field()
  groupPurpose: string;

  @Field({ description: 'The network whose group it is.' })
  networkName: string;

  @Field(() => ID, { description: 'The network that is asked.' })
  otherId: string;

  @Field()
  otherName: string;

  @Field(() => SharingStateEnum)
  state: SharingState;

  @Field({ description: 'Why they ask.' })
  words: string;

  @Field()
  askerName: string;

  @Field()
  askedAt: Date;

  @Field({ description: 'The word that went with the answer; empty for none.' })
  answer: string;

  @Field(() => String, { nullable: true, description: 'Why it ends; null while it does not.' })
  reason: string | null;

  @Field(() => Date, { nullable: true, description: 'When people of the other network lose the group.' })
  endsAt: Date | null;

  @Field(() => GroupSharingCanType)
  can: GroupSharingCanType;
}

export const GroupSharingPage = pageOf(GroupSharingType, 'GroupSharingPage');

const LENGTH = `${SHARING_WORDS_LENGTH.least} to ${SHARING_WORDS_LENGTH.most} characters.`;

@ArgsType()
export class AskToShareArgs extends GroupArgs {
  @Field(() => ID, { description: 'The network that is asked.' })
  @IsUUID()
  networkId: string;

  @Field({ description: `Why, to its co-leaders, ${LENGTH}` })
  @PlainWords(SHARING_WORDS_LENGTH)
  words: string;

  @Field(() => ID, { description: 'Made by the client; the same key again answers with the same.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class AnswerSharingArgs extends IdArgs {
  @Field()
  @IsBoolean()
  accept: boolean;

  @Field({ defaultValue: '', description: `A word that goes with it, up to ${SHARING_ANSWER_LENGTH.most} characters.` })
  @PlainWords(SHARING_ANSWER_LENGTH)
  words: string;
}

@ArgsType()
export class EndSharingArgs extends IdArgs {
  @Field({
    description: `Why, read by everybody whom it concerns, ${REASON_LENGTH.least} to ${REASON_LENGTH.most} characters.`,
  })
  @PlainWords(REASON_LENGTH)
  reason: string;
}

export function toSharingType(row: SharingRow, actor: Actor): GroupSharingType {
  const { id, groupId, groupName, groupPurpose, networkName, otherId, otherName, state } = row;
  const { words, askerName, askedAt, answer, reason, endsAt } = row;
  const about = { id, groupId, groupName, groupPurpose, networkName, otherId, otherName, state };
  return { ...about, words, askerName, askedAt, answer, reason, endsAt, can: sharingAbilities(actor, row) };
}
