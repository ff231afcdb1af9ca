// What is shown of an organisation in a network: what it was asked, what it answered, whom it waits for.
import { Field, HideField, ID, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  canAnswerProposal,
  canConfirmFirstCoordinator,
  canLeadNetwork,
  canReadApplication,
  type MembershipState,
  membershipStates,
  takesMembers,
  type WaitsFor,
  waitsFor,
  waitsForWords,
} from '@sixfold/domain';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { MembershipRow } from './network-rows.js';

export const MembershipStateEnum = wordEnum(
  'MembershipState',
  membershipStates,
  'What became of asking a school, or of its own asking.',
);
const WaitsForEnum = wordEnum('WaitsFor', waitsForWords, 'Whom a proposal waits for, if anyone.');

@ObjectType('NetworkSchoolRights', { description: 'What the person who asks may do about this school’s place.' })
export class NetworkSchoolRightsType {
  @Field()
  answer: boolean;

  @Field({ description: 'Take the school in that has applied, or say no.' })
  answerApplication: boolean;

  @Field({ description: 'Take the question back.' })
  withdraw: boolean;

  @Field({ description: 'End the membership: while the network is forming by taking the yes back, later by leaving.' })
  leave: boolean;

  @Field()
  inviteFirstCoordinator: boolean;

  @Field()
  confirmFirstCoordinator: boolean;
}

@ObjectType('NetworkSchool', { description: 'One organisation in one network.' })
export class NetworkSchoolType {
  @Field(() => ID, { description: 'Of the proposal, not of the school.' })
  id: string;

  @Field(() => MembershipStateEnum)
  state: MembershipState;

  @Field(() => WaitsForEnum)
  waitsFor: WaitsFor;

  @Field()
  countsTowardsTheSix: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The same school in its home register, where it stands in two: together they count once.',
  })
  homeSchoolId: string | null;

  @Field()
  askedAt: Date;

  @Field(() => Date, { nullable: true })
  answeredAt: Date | null;

  @Field(() => String, { nullable: true, description: 'For the co-leaders and for the school itself.' })
  declineReason: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With which words it applied, if it did: for the co-leaders and the school.',
  })
  application: string | null;

  @Field(() => Date, { nullable: true })
  leftAt: Date | null;

  @Field(() => String, { nullable: true, description: 'For the co-leaders and for the school itself.' })
  leaveReason: string | null;

  @Field(() => String, { nullable: true, description: 'The first coordinator who waits for a facilitator’s word.' })
  coordinatorToConfirm: string | null;

  @Field(() => NetworkSchoolRightsType)
  can: NetworkSchoolRightsType;

  @HideField()
  organisationId: string;

  @HideField()
  networkId: string;
}

/** Of schools that were not taken in, that they applied is known only to themselves and to the co-leaders. */
export function canSeePlace(actor: Actor, row: MembershipRow): boolean {
  const isBetweenThem = row.application !== null && row.state !== 'accepted' && row.state !== 'left';
  return !isBetweenThem || canReadApplication(actor, { ...row, state: row.networkState }).allowed;
}

export function toNetworkSchoolType(row: MembershipRow, actor: Actor): NetworkSchoolType {
  const facts = { ...row, state: row.networkState };
  const leads = canLeadNetwork(actor, facts).allowed;
  const answers = canAnswerProposal(actor, facts).allowed;
  const confirms = canConfirmFirstCoordinator(actor, facts).allowed;
  const open = takesMembers(row.networkState);
  const waits = waitsFor(row);
  return {
    id: row.id,
    networkId: row.networkId,
    organisationId: row.organisationId,
    state: row.state,
    waitsFor: waits,
    countsTowardsTheSix: row.countsTowardsTheSix,
    homeSchoolId: row.homeSchoolId,
    askedAt: row.askedAt,
    answeredAt: row.answeredAt,
    declineReason: leads || answers ? row.declineReason : null,
    application: leads || answers ? row.application : null,
    leftAt: row.leftAt,
    leaveReason: leads || answers ? row.leaveReason : null,
    coordinatorToConfirm: leads || confirms ? row.unconfirmedName : null,
    can: {
      answer: answers && open && row.state === 'invited',
      answerApplication: leads && open && row.state === 'applied',
      withdraw: leads && open && row.state === 'invited',
      leave: answers && open && row.state === 'accepted',
      inviteFirstCoordinator: leads && open && waits === 'first_coordinator',
      confirmFirstCoordinator: confirms && waits === 'confirmation',
    },
  };
}
