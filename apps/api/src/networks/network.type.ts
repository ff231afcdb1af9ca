// What is shown of a network: as a whole to its own people, its public facts to everyone.
import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  type Actor,
  type Blocker,
  type BlockerCode,
  blockerCodes,
  canBecome,
  canLeadNetwork,
  canOfferSeat,
  leadCanChange,
  type NetworkPolicyFacts,
  type NetworkState,
  networkStates,
  reachedThrough,
  seatCandidateScope,
  takesMembers,
} from '@sixfold/domain';
import { pageOf } from '../platform/graphql/paging.js';
import { wordEnum } from '../platform/graphql/word-enum.js';
import type { NetworkEntity } from './network.entity.js';

export const NetworkStateEnum = wordEnum('NetworkState', networkStates, 'Where a network stands in its life.');
export const BlockerCodeEnum = wordEnum(
  'ActivationBlockerCode',
  blockerCodes,
  'What stands between a network and its activation.',
);

@ObjectType('NetworkRights', { description: 'What the person who asks may do with this network.' })
export class NetworkRightsType {
  @Field({ description: 'Change its words, ask schools, offer seats, activate it.' })
  lead: boolean;

  @Field({ description: 'Close it: it can then be read and no more.' })
  close: boolean;

  @Field({ description: 'Offer a vacant seat of a co-leader.' })
  offerSeat: boolean;

  @Field({ description: 'Suggest myself for a vacant seat.' })
  nominateMyself: boolean;

  @Field({ description: 'Suggest people of the school that I answer for.' })
  nominateStaff: boolean;
}

@ObjectType('Network', {
  description: 'Organisations that learn together under two co-leaders, as its own people see it.',
})
export class NetworkType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field({ description: 'What the network works on, in its own words; empty while it has not said.' })
  learningFocus: string;

  @Field({ description: 'en, da or sv.' })
  language: string;

  @Field(() => NetworkStateEnum)
  state: NetworkState;

  @Field()
  createdAt: Date;

  @Field(() => Date, { nullable: true })
  activatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Of an informal network: its last day, as YYYY-MM-DD.' })
  endsOn: string | null;

  @Field({ description: 'Whether schools may apply to it.' })
  takesNewSchools: boolean;

  @Field(() => NetworkRightsType)
  can: NetworkRightsType;

  @HideField()
  facts: NetworkPolicyFacts;

  @Field(() => String, { nullable: true, description: 'Why a co-leader closed it, if one did.' })
  closeReason: string | null;

  @Field(() => Date, { nullable: true })
  closedAt: Date | null;

  @HideField()
  atRiskSince: Date | null;
}

@ObjectType('PublicNetwork', { description: 'What anyone may know of a network that has been activated.' })
export class PublicNetworkType {
  @Field(() => ID)
  id: string;

  @Field()
  name: string;

  @Field()
  purpose: string;

  @Field()
  learningFocus: string;

  @Field(() => NetworkStateEnum)
  state: NetworkState;

  @Field(() => Date, { nullable: true })
  activatedAt: Date | null;

  @Field(() => String, { nullable: true, description: 'Of an informal network: its last day, as YYYY-MM-DD.' })
  endsOn: string | null;

  @Field({ description: 'Whether schools may apply to it.' })
  takesNewSchools: boolean;

  @HideField()
  programmeId: string | null;
}

/** What of a network is public, as it is stored. */
export type PublicNetworkRow = Pick<
  NetworkEntity,
  'id' | 'name' | 'purpose' | 'learningFocus' | 'state' | 'activatedAt' | 'endsOn' | 'takesNewSchools' | 'programmeId'
>;

@ObjectType('ActivationBlocker', { description: 'One thing that is still missing, with the figures its words need.' })
export class BlockerType {
  @Field(() => BlockerCodeEnum)
  code: BlockerCode;

  @Field(() => Int, { nullable: true, description: 'How many schools or co-leaders are missing.' })
  missing?: number;

  @Field(() => Int, { nullable: true, description: 'How many have said yes.' })
  accepted?: number;

  @Field(() => Int, { nullable: true, description: 'How many were asked and have not answered.' })
  waiting?: number;

  @Field(() => ID, { nullable: true, description: 'The co-leader whose affiliation is missing.' })
  personId?: string;
}

@ObjectType('SeatCandidate', { description: 'A person of a member school who could take a seat.' })
export class SeatCandidateType {
  @Field(() => ID)
  personId: string;

  @Field()
  name: string;

  @Field({ description: 'The member schools at which this person works.' })
  organisationName: string;
}

export const SeatCandidatePage = pageOf(SeatCandidateType, 'SeatCandidatePage');

export function toNetworkType(network: NetworkEntity, actor: Actor): NetworkType {
  const { id, name, purpose, learningFocus, language, state, programmeId } = network;
  const { createdAt, activatedAt, atRiskSince, endsOn, closeReason, closedAt } = network;
  const facts: NetworkPolicyFacts = { networkId: id, programmeId, state };
  return {
    ...{ id, name, purpose, learningFocus, language, state },
    ...{ createdAt, activatedAt, atRiskSince, endsOn, closeReason, closedAt },
    takesNewSchools: network.takesNewSchools && takesMembers(state),
    can: rightsOf(actor, facts),
    facts,
  };
}

function rightsOf(actor: Actor, facts: NetworkPolicyFacts): NetworkRightsType {
  const lead = canLeadNetwork(actor, facts).allowed;
  const led = leadCanChange(facts.state);
  return {
    lead,
    close: lead && canBecome(facts.state, 'closed'),
    offerSeat: led && canOfferSeat(actor, facts).allowed,
    nominateMyself: led && !lead && reachedThrough(actor, facts.networkId).length > 0,
    nominateStaff: led && seatCandidateScope(actor, facts).organisationIds.length > 0,
  };
}

export const toPublicNetworkType = (network: PublicNetworkRow): PublicNetworkType => {
  const { id, name, purpose, learningFocus, state, activatedAt, endsOn, programmeId } = network;
  const takesNewSchools = network.takesNewSchools && takesMembers(state);
  return { id, name, purpose, learningFocus, state, activatedAt, endsOn, takesNewSchools, programmeId };
};

export const toBlockerType = (blocker: Blocker): BlockerType => ({ ...blocker });
