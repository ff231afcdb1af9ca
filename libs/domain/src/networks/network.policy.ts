// Who may do what with a network. Each right is judged alone; what may not be seen is hidden, not refused.
import type { Actor, Viewer } from '../actor.js';
import { answersForOrganisation } from '../organisations/affiliation.rules.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { reachedThrough } from './reach.rules.js';
import { type NetworkState, takesMembers } from './state.rules.js';

export interface NetworkPolicyFacts {
  readonly networkId: string;
  /** Null for an informal network. */
  readonly programmeId: string | null;
  readonly state: NetworkState;
}

/** Which networks a list may show as a whole: by id, and by programme. */
export interface NetworkScope {
  readonly everything: boolean;
  readonly networkIds: readonly string[];
  readonly programmeIds: readonly string[];
}

export function visibleNetworks(actor: Actor): NetworkScope {
  return {
    everything: actor.isAdministrator,
    networkIds: [
      ...new Set([...actor.networks.map(({ networkId }) => networkId), ...actor.leads, ...actor.seatOffers]),
    ],
    programmeIds: actor.facilitates,
  };
}

/** The network with everything that its own people see. */
export function canReadNetwork(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  const scope = visibleNetworks(actor);
  const visible = scope.everything || scope.networkIds.includes(facts.networkId) || facilitates(actor, facts);
  return visible ? allow : hide;
}

const facilitates = ({ facilitates: own }: Actor, { programmeId }: NetworkPolicyFacts): boolean =>
  programmeId !== null && own.includes(programmeId);

/** What is looked at before those who are not of a network may know of it. */
export interface PublicPolicyFacts {
  readonly state: NetworkState;
  readonly activatedAt: Date | null;
  readonly takesNewSchools: boolean;
}

/**
 * What anyone may know of a network once it has been activated. One that never was, forming or informal from the start,
 * is nobody's business, unless it looks for schools: then those who are signed in may know of it.
 */
export function canReadPublicFacts(
  viewer: Viewer,
  { state, activatedAt, takesNewSchools }: PublicPolicyFacts,
): Verdict {
  if (activatedAt !== null) return allow;
  return takesNewSchools && takesMembers(state) && findableNetworks(viewer).openOnes ? allow : hide;
}

/** Of which networks a search may show the public facts: of all that have been activated, and of which beside. */
export interface FindableScope {
  /** Of those, too, that never were, while they look for schools. */
  readonly openOnes: boolean;
}

export const findableNetworks = (viewer: Viewer): FindableScope => ({ openOnes: viewer !== null });

/** Any staff of a school may start a network there. */
export function canStartNetwork(actor: Actor, organisationId: string): Verdict {
  const staff = actor.affiliations.some(
    (own) => own.organisationId === organisationId && own.organisationKind === 'school',
  );
  return staff ? allow : refuse('STAFF_OF_A_SCHOOL_NEEDED');
}

/** Its words, its proposals, its seats and its activation are in the hands of the co-leaders. */
export function canLeadNetwork(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  return actor.leads.includes(facts.networkId) ? allow : refuse('CO_LEADERS_ONLY');
}

/** Whether this person answers for the organisation: coordinator or head of a school, officer of a partner. */
export function canAnswerFor(actor: Actor, organisationId: string): Verdict {
  const answers = actor.affiliations.some(
    (own) => own.organisationId === organisationId && answersForOrganisation(own.organisationKind, own.role),
  );
  return answers ? allow : refuse('COORDINATOR_OF_THE_SCHOOL_NEEDED');
}

/** A proposal is answered, and an acceptance taken back, by whoever answers for the school that was asked. */
export function canAnswerProposal(actor: Actor, facts: NetworkPolicyFacts & { organisationId: string }): Verdict {
  const verdict = canReadNetwork(actor, facts);
  return verdict.allowed ? canAnswerFor(actor, facts.organisationId) : verdict;
}

/** Who took the yes of their school back may no longer see the network, and can still undo it. */
export const canRestoreAcceptance = (actor: Actor, facts: NetworkPolicyFacts & { organisationId: string }): Verdict =>
  anyOf(canAnswerProposal(actor, facts), canAnswerFor(actor, facts.organisationId));

/** A seat is answered by the person to whom it was offered, while they reach the network; to others it is not theirs. */
export function canAnswerSeat(actor: Actor, facts: NetworkPolicyFacts & { personId: string }): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  return facts.personId === actor.personId ? allow : refuse('FORBIDDEN');
}

/** What only a facilitator of the network's own programme does. */
export function canFacilitateNetwork(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  const verdict = canReadNetwork(actor, facts);
  if (!verdict.allowed) return verdict;
  return facilitates(actor, facts) ? allow : refuse('FACILITATOR_NEEDED');
}

/** A first coordinator is confirmed by a facilitator of the programme; an informal network has none, so by an administrator. */
export function canConfirmFirstCoordinator(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  if (facts.programmeId === null && actor.isAdministrator) return allow;
  return canFacilitateNetwork(actor, facts);
}

/** Who is in the network, by name: for those who reach it, and for its co-leaders. */
export function canReadPeopleOfNetwork(actor: Actor, facts: NetworkPolicyFacts): Verdict {
  const reaches = reachedThrough(actor, facts.networkId).length > 0 ? allow : hide;
  return anyOf(reaches, canLeadNetwork(actor, facts));
}
