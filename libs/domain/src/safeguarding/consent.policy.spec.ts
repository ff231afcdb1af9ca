// Who looks up, reads, records and withdraws consents: each role by itself, and nobody of another school.
import type { Actor } from '../actor.js';
import { affiliationRoles, type AffiliationRole } from '../organisations/affiliation.rules.js';
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import {
  canLookUpConsents,
  canReadConsents,
  canRecordConsent,
  canWithdrawConsent,
  schoolsToLookUp,
} from './consent.policy.js';

const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);
const at = (organisationId: string, role: AffiliationRole, kind: 'school' | 'partner' = 'school'): Actor => ({
  ...nobody,
  affiliations: [{ affiliationId: 'tie', organisationId, organisationKind: kind, role }],
});
const answersFor = (actor: Actor, organisationId = 'edgmond') =>
  [canLookUpConsents, canReadConsents, canRecordConsent, canWithdrawConsent].map((policy) =>
    said(policy(actor, organisationId)),
  );

const KEPT = 'CONSENT_KEPT_BY_SCHOOL';
const everything = ['yes', 'yes', 'yes', 'yes'];
const lookUp = ['yes', KEPT, KEPT, 'yes'];
const nothing = ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'];

const ofRole: Readonly<Record<AffiliationRole, readonly string[]>> = {
  staff: lookUp,
  superuser: lookUp,
  mentor: lookUp,
  coordinator: everything,
  head: everything,
  safeguarding_lead: ['yes', 'yes', KEPT, 'yes'],
  governor: nothing,
  officer: nothing,
};

it.each(affiliationRoles)('%s of the school, of another, and of a partner', (role) => {
  expect(answersFor(at('edgmond', role))).toEqual(ofRole[role]);
  expect(answersFor(at('another', role))).toEqual(nothing);
  expect(answersFor(at('edgmond', role, 'partner'))).toEqual(nothing);
});

it.each([
  ['nobody', nobody],
  ['an administrator', { ...nobody, isAdministrator: true }],
  ['a facilitator', { ...nobody, facilitates: ['p'] }],
  ['a co-leader of the network of the school', { ...nobody, leads: ['ours'] }],
  ['staff of another school of the network', { ...colleague, affiliations: at('another', 'staff').affiliations }],
])('%s', (_, actor) => {
  expect(answersFor(actor)).toEqual(nothing);
});

it('two hats are never mixed: a governor here who is head elsewhere sees nothing here', () => {
  const actor = {
    ...nobody,
    affiliations: [...at('edgmond', 'governor').affiliations, ...at('another', 'head').affiliations],
  };
  expect(answersFor(actor)).toEqual(nothing);
  expect(answersFor(actor, 'another')).toEqual(everything);
  expect(schoolsToLookUp(actor)).toEqual(['another']);
});
