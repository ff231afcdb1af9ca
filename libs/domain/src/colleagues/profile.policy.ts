// Who reads what people say of themselves, and who finds whom (decisions.md, "person's profile").
import type { Actor } from '../actor.js';
import { allow, hide, type Verdict } from '../verdict.js';

/** How somebody stands to the person who looks. */
export interface ProfileFacts {
  readonly personId: string;
  /** Both are of one organisation, of member organisations of one network, or in one group, which networks may share. */
  readonly isShared: boolean;
  /** Coordinator, head or co-leader in a programme that the looking person facilitates. */
  readonly isOfMyProgramme: boolean;
}

/** Everybody writes their own. */
export const canKeepProfile = (_actor: Actor): Verdict => allow;

/** Finding shows only whom one shares an organisation or a network with; who shares none finds nobody. */
export const canFindColleagues = (_actor: Actor): Verdict => allow;

const readsWhatTheyWrote = (actor: Actor, { personId, isShared, isOfMyProgramme }: ProfileFacts): boolean =>
  actor.personId === personId || isShared || isOfMyProgramme;

/** Of whomever else, an administrator reads the name and the ties, and not what the person wrote. */
export const canReadPerson = (actor: Actor, facts: ProfileFacts): Verdict =>
  readsWhatTheyWrote(actor, facts) || actor.isAdministrator ? allow : hide;

export const canReadProfile = (actor: Actor, facts: ProfileFacts): Verdict =>
  readsWhatTheyWrote(actor, facts) ? allow : hide;
