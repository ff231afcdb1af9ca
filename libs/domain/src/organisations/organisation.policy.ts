// Who may do what with organisations, affiliations and invitations. Every right is judged alone.
import type { Actor } from '../actor.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { type AffiliationRole, answersForOrganisation } from './affiliation.rules.js';
import type { Inviter } from './coordinator.rules.js';
import { isOpen, type OrganisationStatus } from './establishment.rules.js';

/** Facts of the register are for everybody who has an account. */
export const canFindSchools = (_actor: Actor): Verdict => allow;

export const canReadOrganisation = (_actor: Actor): Verdict => allow;

/** The people who answer for an organisation: a school's coordinators and heads, a partner's officers. */
export const canSpeakFor = (actor: Actor, organisationId: string): Verdict =>
  actor.affiliations.some(
    (held) => held.organisationId === organisationId && answersForOrganisation(held.organisationKind, held.role),
  )
    ? allow
    : refuse('FORBIDDEN');

const isAdministrator = (actor: Actor): Verdict => (actor.isAdministrator ? allow : refuse('FORBIDDEN'));

const isFacilitator = (actor: Actor): Verdict => (actor.facilitates.length > 0 ? allow : refuse('FORBIDDEN'));

export interface InvitationWish {
  readonly organisationId: string;
  readonly status: OrganisationStatus;
  readonly role: AffiliationRole;
  /** Whether somebody with a live, confirmed affiliation already answers for it. */
  readonly isAnsweredFor: boolean;
}

/** As what this person invites, or null without any standing to. The most trusted standing is taken. */
export const inviterOf = (actor: Actor, organisationId: string): Inviter | null => {
  if (actor.isAdministrator) return 'administrator';
  if (actor.facilitates.length > 0) return 'facilitator';
  if (canSpeakFor(actor, organisationId).allowed) return 'own_organisation';
  return actor.leads.length > 0 ? 'co_leader' : null;
};

/** A co-leader invites a first coordinator only; whoever already answers for a school invites its other people. */
export const canInvite = (actor: Actor, wish: InvitationWish): Verdict => {
  const inviter = inviterOf(actor, wish.organisationId);
  if (inviter === null) return refuse('FORBIDDEN');
  if (!isOpen(wish.status)) return refuse('ORGANISATION_CLOSED');
  if (inviter !== 'co_leader') return allow;
  if (wish.isAnsweredFor) return refuse('ORGANISATION_HAS_A_COORDINATOR');
  return wish.role === 'coordinator' ? allow : refuse('FORBIDDEN');
};

export const canWithdrawInvitation = (
  actor: Actor,
  invitation: { readonly organisationId: string; readonly invitedBy: string },
): Verdict =>
  anyOf(
    invitation.invitedBy === actor.personId ? allow : hide,
    canSpeakFor(actor, invitation.organisationId),
    isFacilitator(actor),
    isAdministrator(actor),
  );

/** Everybody ends their own; others' are ended by whoever answers for the organisation, or by an administrator. */
export const canEndAffiliation = (
  actor: Actor,
  affiliation: { readonly personId: string; readonly organisationId: string },
): Verdict =>
  anyOf(
    affiliation.personId === actor.personId ? allow : hide,
    canSpeakFor(actor, affiliation.organisationId),
    isAdministrator(actor),
  );

export const canReadMyAffiliations = (_actor: Actor): Verdict => allow;
