// Who may do what with a programme: anyone reads its public facts, facilitators run their own, administrators begin one.
import type { Actor } from '../actor.js';
import { allow, anyOf, refuse, type Verdict } from '../verdict.js';

const administrates = (actor: Actor): Verdict => (actor.isAdministrator ? allow : refuse('ADMINISTRATOR_NEEDED'));

export const canCreateProgramme = administrates;

export const canAppointFacilitators = administrates;

/** Its words and money, all its networks, the contact person of each school. */
export const canRunProgramme = (actor: Actor, programmeId: string): Verdict =>
  anyOf(actor.facilitates.includes(programmeId) ? allow : refuse('FACILITATOR_NEEDED'), administrates(actor));

/** Which programmes a list of what I run shows: by id, or all of them. */
export const runProgrammes = (
  actor: Actor,
): { readonly everything: boolean; readonly programmeIds: readonly string[] } => ({
  everything: actor.isAdministrator,
  programmeIds: actor.facilitates,
});
