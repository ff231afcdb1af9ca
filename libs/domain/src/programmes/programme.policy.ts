// Who may do what with a programme: anyone reads its public facts, facilitators run their own, administrators begin one.
import type { Actor } from '../actor.js';
import { canReadPeopleOf } from '../organisations/organisation.policy.js';
import { allow, anyOf, hide, refuse, type Verdict } from '../verdict.js';

const administrates = (actor: Actor): Verdict => (actor.isAdministrator ? allow : refuse('ADMINISTRATOR_NEEDED'));

export const canCreateProgramme = administrates;

export const canAppointFacilitators = administrates;

/** Its words and money, all its networks, the contact person of each school. */
export const canRunProgramme = (actor: Actor, programmeId: string): Verdict =>
  anyOf(actor.facilitates.includes(programmeId) ? allow : refuse('FACILITATOR_NEEDED'), administrates(actor));

/** The same for the networks of no programme, which nobody but administrators sees as a whole. */
export const canOverlookNetworks = (actor: Actor, programmeId: string | null): Verdict =>
  programmeId === null ? administrates(actor) : canRunProgramme(actor, programmeId);

/** To whom a school turns is known to its own people and to those who run programmes. */
export const canReadContactsOf = (actor: Actor, organisationId: string): Verdict =>
  anyOf(canReadPeopleOf(actor, organisationId), actor.facilitates.length > 0 ? allow : hide);

/** Which programmes a list of what I run shows: by id, or all of them. */
export const runProgrammes = (
  actor: Actor,
): { readonly everything: boolean; readonly programmeIds: readonly string[] } => ({
  everything: actor.isAdministrator,
  programmeIds: actor.facilitates,
});
