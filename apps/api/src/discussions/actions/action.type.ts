// What is shown of who does what by when.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type ActionEnd,
  actionEnds,
  type ActionFacts,
  type ActionStanding,
  actionStandingOf,
  actionStandings,
  type Actor,
  canAnswerAction,
  canEndAction,
  canGiveAction,
  canScheduleAction,
  isOverdue,
} from '@sixfold/domain';
import { pageOf } from '../../platform/graphql/paging.js';
import { wordEnum } from '../../platform/graphql/word-enum.js';
import { PostAuthorType } from '../post.type.js';
import type { ActionRow } from './actions.repository.js';

export const ActionEndEnum = wordEnum<ActionEnd>('ActionEnd', actionEnds, 'How an action ends.');
const ActionStandingEnum = wordEnum<ActionStanding>('ActionStanding', actionStandings, 'How far an action has come.');

@ObjectType('ActionDeclined', { description: 'That whoever was asked last has declined.' })
export class ActionDeclinedType {
  @Field()
  byName: string;

  @Field({ description: 'Empty for none.' })
  words: string;
}

@ObjectType('ActionCan', { description: 'What the person who asks can do with it now.' })
export class ActionCanType {
  @Field({ description: 'Take it, ask somebody to, or give it back.' })
  give: boolean;

  @Field({ description: 'Say whether they take it.' })
  answer: boolean;

  @Field({ description: 'Say by when.' })
  schedule: boolean;

  @Field({ description: 'Say that it is done.' })
  finish: boolean;

  @Field({ description: 'Say that it is no longer wanted.' })
  drop: boolean;

  @Field({ description: 'Take back that it has ended.' })
  reopen: boolean;
}

@ObjectType('Action', { description: 'What somebody of a working group does by some day.' })
export class ActionType {
  @Field(() => ID, { description: 'That of the post that stands for it.' })
  id: string;

  @Field(() => ID)
  discussionId: string;

  @Field()
  discussionTitle: string;

  @Field(() => Int, { description: 'The place of its post in the log.' })
  seq: number;

  @Field(() => ID)
  groupId: string;

  @Field()
  groupName: string;

  @Field()
  words: string;

  @Field(() => PostAuthorType)
  madeBy: PostAuthorType;

  @Field(() => Int, { nullable: true, description: 'The place in the log of the post that it springs from.' })
  fromSeq: number | null;

  @Field(() => ActionStandingEnum)
  standing: ActionStanding;

  @Field(() => PostAuthorType, {
    nullable: true,
    description: 'Who has it or is asked to; of the group’s people only.',
  })
  owner: PostAuthorType | null;

  @Field(() => String, { nullable: true, description: 'Who had it, when they are not in the group any more.' })
  formerOwnerName: string | null;

  @Field(() => ActionDeclinedType, { nullable: true })
  declined: ActionDeclinedType | null;

  @Field(() => String, { nullable: true, description: 'The last day for it by the network’s clock, as 2027-02-22.' })
  dueBy: string | null;

  @Field({ description: 'Whether that day is over, and it is still to be done.' })
  isOverdue: boolean;

  @Field(() => Date, { nullable: true, description: 'When it was done or dropped.' })
  endedAt: Date | null;

  @Field(() => ActionCanType)
  can: ActionCanType;
}

export const ActionPage = pageOf(ActionType, 'ActionPage');

export const actionFacts = (row: ActionRow): ActionFacts => ({ ...row, standing: actionStandingOf(row) });

export function toActionType(row: ActionRow, actor: Actor, now: Date): ActionType {
  const facts = actionFacts(row);
  const { standing } = facts;
  const hasEnded = row.endedAs !== null;
  const canEnd = (end: ActionEnd | null): boolean => canEndAction(actor, facts, end).allowed;
  return {
    id: row.id,
    discussionId: row.discussionId,
    discussionTitle: row.discussionTitle,
    seq: row.seq,
    groupId: row.groupId,
    groupName: row.groupName,
    words: row.words,
    madeBy: { id: row.makerId, name: row.makerName, organisationName: row.makerOrganisation, formerly: row.makerLeft },
    fromSeq: row.fromSeq,
    standing,
    owner: ownerOf(row),
    formerOwnerName: row.ownerId === null ? row.ownerName : null,
    declined: row.declined,
    dueBy: row.dueBy,
    isOverdue: isOverdue(standing, row.dueEndsAt, now),
    endedAt: row.endedAt,
    can: {
      give: canGiveAction(actor, facts).allowed,
      answer: canAnswerAction(actor, facts).allowed,
      schedule: canScheduleAction(actor, facts).allowed,
      finish: !hasEnded && canEnd('done'),
      drop: !hasEnded && canEnd('dropped'),
      reopen: hasEnded && canEnd(null),
    },
  };
}

function ownerOf({ ownerId, ownerName, ownerOrganisation }: ActionRow): PostAuthorType | null {
  if (ownerId === null || ownerName === null || ownerOrganisation === null) return null;
  return { id: ownerId, name: ownerName, organisationName: ownerOrganisation, formerly: false };
}
