// Who looks up, reads, records and withdraws the consents of a school's pupils (safety.md: a school's own, and nobody else).
import type { Actor } from '../actor.js';
import { type AffiliationRole, answersForOrganisation } from '../organisations/affiliation.rules.js';
import { allow, hide, refuse, type Verdict } from '../verdict.js';

/** A governor sees nothing of pupils (decisions.md). */
const LOOK_UP: readonly AffiliationRole[] = [
  'staff',
  'head',
  'coordinator',
  'superuser',
  'mentor',
  'safeguarding_lead',
];

const rolesAt = (actor: Actor, organisationId: string): readonly AffiliationRole[] =>
  actor.affiliations
    .filter((tie) => tie.organisationId === organisationId && tie.organisationKind === 'school')
    .map(({ role }) => role);

/** The schools whose pupils somebody may look up. */
export const schoolsToLookUp = (actor: Actor): readonly string[] => [
  ...new Set(
    actor.affiliations
      .map(({ organisationId }) => organisationId)
      .filter((organisationId) => canLookUpConsents(actor, organisationId).allowed),
  ),
];

/** Which pupils of the school may be quoted, shown or named as the author of a work: whoever works there with pupils. */
export const canLookUpConsents = (actor: Actor, organisationId: string): Verdict =>
  rolesAt(actor, organisationId).some((role) => LOOK_UP.includes(role)) ? allow : hide;

/** Who gave what, when, and the evidence: who answers for the school, and its safeguarding leads. */
export function canReadConsents(actor: Actor, organisationId: string): Verdict {
  const verdict = canLookUpConsents(actor, organisationId);
  if (!verdict.allowed) return verdict;
  const reads = rolesAt(actor, organisationId).some((role) => answers(role) || role === 'safeguarding_lead');
  return reads ? allow : refuse('CONSENT_KEPT_BY_SCHOOL');
}

/** The coordinator and the head. */
export function canRecordConsent(actor: Actor, organisationId: string): Verdict {
  const verdict = canLookUpConsents(actor, organisationId);
  if (!verdict.allowed) return verdict;
  return rolesAt(actor, organisationId).some(answers) ? allow : refuse('CONSENT_KEPT_BY_SCHOOL');
}

/** A withdrawal waits for nobody: whoever is told of it takes it down, and can undo a slip of the hand. */
export const canWithdrawConsent = canLookUpConsents;

const answers = (role: AffiliationRole): boolean => answersForOrganisation('school', role);
