// Who may do what with organisations, affiliations and invitations. Every right is judged alone.
import type { Actor } from '../actor.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';
import { answersForOrganisation } from './affiliation.rules.js';

export const canReadOwnAffiliations = (_actor: Actor): Verdict => allow;

export const canReadSentInvitations = (_actor: Actor): Verdict => allow;

const canSpeakFor = (actor: Actor, organisationId: string): Verdict =>
  actor.affiliations.some(
    (own) => own.organisationId === organisationId && answersForOrganisation(own.organisationKind, own.role),
  )
    ? allow
    : refuse('FORBIDDEN');

const canAdminister = (actor: Actor): Verdict => (actor.isAdministrator ? allow : refuse('FORBIDDEN'));

/** Everybody ends their own; others' are ended by whoever answers for the organisation, or by an administrator. */
export const canEndAffiliation = (
  actor: Actor,
  affiliation: { readonly personId: string; readonly organisationId: string },
): Verdict =>
  anyOf(
    affiliation.personId === actor.personId ? allow : hide,
    canSpeakFor(actor, affiliation.organisationId),
    canAdminister(actor),
  );

/** Whoever sent it takes it back, and so may whoever answers for the organisation by now, or an administrator. */
export const canWithdrawInvitation = (
  actor: Actor,
  invitation: { readonly organisationId: string; readonly invitedBy: string },
): Verdict =>
  anyOf(
    invitation.invitedBy === actor.personId ? allow : hide,
    canSpeakFor(actor, invitation.organisationId),
    canAdminister(actor),
  );
