// What is shown of a working group, and what is asked for when one is opened.
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canJoinGroup,
  canPost,
  GROUP_NAME_LENGTH,
  GROUP_PURPOSE_LENGTH,
  reachedThrough,
} from '@sixfold/domain';
import { IsUUID } from 'class-validator';
import { PageArgs, pageOf } from '../platform/graphql/paging.js';
import { PlainWords } from '../platform/graphql/plain-words.js';
import type { GroupNameRow, GroupRow, PresenceRow } from './groups.repository.js';

@ObjectType('WorkingGroupPerson', { description: 'Someone who is in a working group.' })
export class WorkingGroupPersonType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;
}

@ObjectType('WorkingGroupOrganisation', {
  description: 'An organisation and those of its people who are in the group.',
})
export class WorkingGroupOrganisationType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field(() => [WorkingGroupPersonType], { description: 'By name.' })
  people: WorkingGroupPersonType[];
}

@ObjectType('WorkingGroupCan', { description: 'What the person who asks may do with the group.' })
export class WorkingGroupCanType {
  @Field(() => [ID], { description: 'Own organisations for which they could join now; empty when they are in it.' })
  joinFor: string[];

  @Field({ description: 'Whether they could start a discussion, and post in those that stand.' })
  post: boolean;
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

  @Field({ description: 'The language the group works in: en, da or sv.' })
  language: string;

  @Field()
  openedAt: Date;

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
export class OpenGroupArgs {
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
export class GroupsOfNetworkArgs extends PageArgs {
  @Field(() => ID)
  @IsUUID()
  networkId: string;
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
  const { groupId, networkId, networkState, networkName, name, purpose, language, openedAt } = row;
  const { personCount, organisationCount, joinedFor } = row;
  const facts = { groupId, networkId, networkState };
  const isIn = joinedFor !== null;
  const joinFor = reachedThrough(actor, networkId).filter((id) => canJoinGroup(actor, facts, id).allowed);
  // The actor was loaded before the request joined or left; the row says how it stands now.
  const actorNow = { ...actor, groups: isIn ? [groupId] : [] };
  const can = { joinFor: isIn ? [] : joinFor, post: canPost(actorNow, facts).allowed };
  const counts = { personCount, organisationCount };
  return { id: groupId, networkId, networkName, name, purpose, language, openedAt, ...counts, joinedFor, can };
}

/** From rows ordered by organisation. */
export function toOrganisationTypes(present: readonly PresenceRow[]): WorkingGroupOrganisationType[] {
  const organisations: WorkingGroupOrganisationType[] = [];
  for (const { organisationId, organisationName, personId, name } of present) {
    if (organisations.at(-1)?.id !== organisationId) {
      organisations.push({ id: organisationId, name: organisationName, people: [] });
    }
    organisations.at(-1)?.people.push({ id: personId, name });
  }
  return organisations;
}
