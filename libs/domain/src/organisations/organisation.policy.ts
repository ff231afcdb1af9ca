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

const isOf = (actor: Actor, organisationId: string): boolean =>
  actor.affiliations.some((own) => own.organisationId === organisationId);

/** Who is at an organisation is known to its own people. */
export const canReadPeopleOf = (actor: Actor, organisationId: string): Verdict =>
  anyOf(isOf(actor, organisationId) ? allow : hide, canAdminister(actor));

/** People are invited, and invitations looked after, by whoever answers for the organisation. */
export const canInvitePeople = (actor: Actor, organisationId: string): Verdict =>
  anyOf(
    isOf(actor, organisationId) ? refuse('FORBIDDEN') : hide,
    canSpeakFor(actor, organisationId),
    canAdminister(actor),
  );

/** How large a school is, as long as its register does not say, is entered by whoever answers for the school. */
export const canEnterSize = (actor: Actor, organisationId: string): Verdict =>
  actor.affiliations.some((own) => own.organisationId === organisationId && own.organisationKind === 'school')
    ? canSpeakFor(actor, organisationId)
    : refuse('FORBIDDEN');

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

const facilitates = (actor: Actor): boolean => actor.facilitates.length > 0;

/** What every import did is read by administrators and facilitators. */
export const canReadRegisterImports = (actor: Actor): Verdict =>
  actor.isAdministrator || facilitates(actor) ? allow : hide;

/** Taking in a register is the administrators'; facilitators know of it. */
export const canImportRegisters = (actor: Actor): Verdict => {
  if (actor.isAdministrator) return allow;
  return facilitates(actor) ? refuse('FORBIDDEN') : hide;
};

/** A partner stands in no register: it is vouched for by whoever runs a programme, or by an administrator. */
export const canAddPartner = (actor: Actor): Verdict =>
  actor.isAdministrator || facilitates(actor) ? allow : refuse('FACILITATOR_NEEDED');

/** Which organisation belongs to which consortium is kept by the same people. */
export const canKeepTiers = canAddPartner;

/** A consortium may work in several programmes: it is ended by whoever vouched for it, or by an administrator. */
export const canEndTier = (actor: Actor, tier: { readonly addedBy: string | null }): Verdict => {
  if (actor.isAdministrator) return allow;
  return facilitates(actor) && tier.addedBy !== actor.personId ? refuse('FORBIDDEN') : canKeepTiers(actor);
};

/** What belongs to an organisation, and in which networks it is, is looked up by whoever has an account. */
export const canReadTiers = (_actor: Actor): Verdict => allow;
