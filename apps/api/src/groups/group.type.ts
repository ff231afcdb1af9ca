// What is shown of a working group, and what is asked for when one is opened.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canAppointConvenors,
  canCloseGroup,
  canLeaveGroup,
  canConveneGroup,
  canLookAfterGroup,
  canPost,
  canReadDiscussions,
  canShareGroup,
  canShowToFacilitators,
  GROUP_NAME_LENGTH,
  GROUP_PURPOSE_LENGTH,
  GROUP_THEME_LENGTH,
  groupEntries,
  type GroupEntry,
  type GroupRole,
  groupRoles,
  ofOwnOrganisation,
  placesInGroup,
  type Subject,
  subjects,
  type TeachingPhase,
  teachingPhases,
  type WayIn,
  wayIn,
  waysIn,
} from '@sixfold/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { SubjectEnum, TeachingPhaseEnum } from '../colleagues/profile.type.js';
import { PageArgs, pageOf } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { GroupNameRow, GroupRow, PresenceRow } from './groups.repository.js';

export const GroupEntryEnum = wordEnum<GroupEntry>('GroupEntry', groupEntries, 'How people of the network get in.');
export const GroupRoleEnum = wordEnum<GroupRole>('GroupRole', groupRoles, 'Whose group it is.');
const WayInEnum = wordEnum<WayIn>('WayIntoGroup', waysIn, 'What the one who asks does next to be in the group.');

@ObjectType('WorkingGroupPerson', { description: 'Someone who is in a working group.' })
export class WorkingGroupPersonType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  isConvenor: boolean;
}

@ObjectType('WorkingGroupOrganisation', {
  description: 'An organisation and those of its people who are in the group.',
})
export class WorkingGroupOrganisationType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => ID, { description: 'Through which of the group’s networks its people are there.' })
  networkId: string;

  @Field(() => [WorkingGroupPersonType], { description: 'By name.' })
  people: WorkingGroupPersonType[];
}

@ObjectType('WorkingGroupCan', { description: 'What the person who asks may do with the group.' })
export class WorkingGroupCanType {
  @Field(() => WayInEnum)
  wayIn: WayIn;

  @Field(() => [ID], { description: 'Own organisations for which they could come in; empty when they are in it.' })
  joinFor: string[];

  @Field({ description: 'Whether they could read what is written in it.' })
  read: boolean;

  @Field({ description: 'Whether they could start a discussion, and post in those that stand.' })
  post: boolean;

  @Field({ description: 'Whether they are one of its convenors.' })
  lookAfter: boolean;

  @Field({ description: 'Whether they could let the facilitators of the programme read, or end that.' })
  showToFacilitators: boolean;

  @Field({ description: 'Whether they could ask another network to share it.' })
  share: boolean;

  @Field({ description: 'Whether they could appoint and dismiss convenors.' })
  appoint: boolean;

  @Field({ description: 'Whether they could leave it.' })
  leave: boolean;

  @Field({ description: 'Whether they could close it, and open it again.' })
  close: boolean;

  @Field(() => [ID], { description: 'Own organisations for which they could take on the group that nobody convenes.' })
  conveneFor: string[];
}

@ObjectType('WorkingGroup', { description: 'People of several schools in a network with a shared interest.' })
export class WorkingGroupType {
  @Field(() => ID)
  id: string;

  @Field(() => ID)
  networkId: string;

  @Field()
  networkName: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field(() => SubjectEnum, { nullable: true })
  subject: Subject | null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  phase: TeachingPhase | null;

  @Field({ description: 'What it works on, in a word or two of its own; empty for none.' })
  theme: string;

  @Field({ description: 'The language the group works in: en, da or sv.' })
  language: string;

  @Field({ description: 'Whether the facilitators of the network’s programme may read what is written in it.' })
  facilitatorsRead: boolean;

  @Field({ description: 'Whether it is readable only, until it is opened again.' })
  isClosed: boolean;

  @Field(() => GroupEntryEnum)
  entry: GroupEntry;

  @Field(() => GroupRoleEnum, {
    nullable: true,
    description: 'The role whose people are in it for as long as they have it; null where people come and go by hand.',
  })
  follows: GroupRole | null;

  @Field()
  openedAt: Date;

  @Field(() => Int, { description: 'How many people convene it; 0 when it waits for one.' })
  convenorCount: number;

  @Field(() => Int)
  personCount: number;

  @Field(() => Int)
  organisationCount: number;

  @Field(() => ID, {
    nullable: true,
    description: 'The organisation for which you are in the group; null if you are not.',
  })
  joinedFor: string | null;

  @Field(() => WorkingGroupCanType)
  can: WorkingGroupCanType;
}

@ObjectType('GroupName', { description: 'What a working group is called, and nothing of what is in it.' })
export class GroupNameType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field({ description: 'The language the group works in: en, da or sv.' })
  language: string;
}

export const GroupNamePage = pageOf(GroupNameType, 'GroupNamePage');

export const toGroupNameType = ({ groupId, name, language }: GroupNameRow): GroupNameType => ({
  id: groupId,
  name,
  language,
});

export const WorkingGroupPage = pageOf(WorkingGroupType, 'WorkingGroupPage');

@ArgsType()
export class NewGroupArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;

  @Field({ description: `${GROUP_NAME_LENGTH.least} to ${GROUP_NAME_LENGTH.most} characters, once in the network.` })
  @PlainWords(GROUP_NAME_LENGTH)
  name: string;

  @Field({ description: `${GROUP_PURPOSE_LENGTH.least} to ${GROUP_PURPOSE_LENGTH.most} characters.` })
  @PlainWords(GROUP_PURPOSE_LENGTH)
  purpose: string;

  @Field(() => ID, { description: 'Made by the client; the same key again answers with the same group.' })
  @IsUUID()
  clientKey: string;
}

@ArgsType()
export class OpenGroupArgs extends NewGroupArgs {
  @Field(() => GroupEntryEnum, { defaultValue: 'open' })
  @IsIn(groupEntries)
  entry: GroupEntry;
}

@ArgsType()
export class GroupsOfNetworkArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
}

@ArgsType()
export class ListedGroupsArgs extends GroupsOfNetworkArgs {
  @Field(() => SubjectEnum, { nullable: true })
  @IsOptional()
  @IsIn(subjects)
  subject: Subject | null = null;

  @Field(() => TeachingPhaseEnum, { nullable: true })
  @IsOptional()
  @IsIn(teachingPhases)
  phase: TeachingPhase | null = null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @PlainWords(GROUP_THEME_LENGTH)
  theme: string | null = null;
}

@ArgsType()
export class GroupArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;
}

@ArgsType()
export class JoinGroupArgs extends GroupArgs {
  @Field(() => ID, { description: 'The own organisation for which to be in the group.' })
  @IsUUID()
  organisationId: string;
}

export function toGroupType(row: GroupRow, actor: Actor): WorkingGroupType {
  const { groupId: id, networkId, networkName, name, purpose, language, entry, openedAt, isIn } = row;
  const { personCount, organisationCount, convenorCount, joinedFor } = row;
  const { subject, phase, theme, facilitatorsRead, isClosed, follows } = row;
  const own = placesInGroup(actor, row);
  // The actor was loaded before the request joined or left; the row says how it stands now.
  const actorNow = { ...actor, groups: isIn ? [id] : [] };
  const can = {
    wayIn: wayIn(row),
    joinFor: isIn ? [] : own.filter((place) => ofOwnOrganisation(actor, row, place).allowed),
    read: canReadDiscussions(actorNow, row).allowed,
    post: canPost(actorNow, row).allowed,
    lookAfter: canLookAfterGroup(actor, row).allowed,
    showToFacilitators: canShowToFacilitators(actor, row).allowed,
    share: canShareGroup(actor, row).allowed,
    appoint: canAppointConvenors(actor, row).allowed,
    leave: isIn && canLeaveGroup(actor, row).allowed,
    close: canCloseGroup(actor, row).allowed,
    conveneFor: own.filter((place) => convenorCount === 0 && canConveneGroup(actor, row, place).allowed),
  };
  const counts = { personCount, organisationCount, convenorCount };
  const about = { name, purpose, subject, phase, theme, language, entry, follows, facilitatorsRead, isClosed };
  return { id, networkId, networkName, ...about, openedAt, ...counts, joinedFor, can };
}

/** From rows ordered by organisation. */
export function toOrganisationTypes(present: readonly PresenceRow[]): WorkingGroupOrganisationType[] {
  const organisations: WorkingGroupOrganisationType[] = [];
  for (const { organisationId, organisationName, networkId, personId, name, isConvenor } of present) {
    if (organisations.at(-1)?.id !== organisationId) {
      organisations.push({ id: organisationId, name: organisationName, networkId, people: [] });
    }
    organisations.at(-1)?.people.push({ id: personId, name, isConvenor });
  }
  return organisations;
}
