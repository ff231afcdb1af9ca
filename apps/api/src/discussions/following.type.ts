// How loud the person who asks wants a discussion or a group, as they see it and as they change it.
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { type FollowLevel, followLevelOf, followLevels } from '@sixfold/domain';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { FollowableRow } from './following.repository.js';
import { DiscussionArgs } from './post.type.js';

const FollowLevelEnum = wordEnum(
  'FollowLevel',
  followLevels,
  'Of which posts one is told: of all, of those that name one, or of none.',
);

@ObjectType('Following', { description: 'Of which posts of a discussion or a group the person who asks is told.' })
export class FollowingType {
  @Field(() => ID, { description: 'That of the discussion or the group.' })
  id: string;

  @Field({ description: 'Of the discussion or the group.' })
  name: string;

  @Field()
  networkName: string;

  @Field(() => FollowLevelEnum)
  level: FollowLevel;

  @Field(() => FollowLevelEnum, { nullable: true, description: 'Null: as is usual where it stands.' })
  chosen: FollowLevel | null;

  @Field(() => FollowLevelEnum, { description: 'What holds where nothing is chosen.' })
  usual: FollowLevel;
}

@ArgsType()
export class FollowDiscussionArgs extends DiscussionArgs {
  @Field(() => FollowLevelEnum, { nullable: true, description: 'Null: as for the rest of the group.' })
  @IsOptional()
  @IsIn(followLevels)
  level: FollowLevel | null = null;
}

@ArgsType()
export class FollowGroupArgs {
  @Field(() => ID)
  @IsUUID()
  groupId: string;

  @Field(() => FollowLevelEnum, { nullable: true, description: 'Null: as is usual.' })
  @IsOptional()
  @IsIn(followLevels)
  level: FollowLevel | null = null;
}

const shown = ({ id, name, networkName }: FollowableRow) => ({ id, name, networkName });

export const toFollowedGroup = (row: FollowableRow): FollowingType => ({
  ...shown(row),
  level: followLevelOf(row),
  chosen: row.group,
  usual: followLevelOf({ discussion: null, group: null }),
});

export const toFollowedDiscussion = (row: FollowableRow): FollowingType => ({
  ...shown(row),
  level: followLevelOf(row),
  chosen: row.discussion,
  usual: followLevelOf({ discussion: null, group: row.group }),
});
