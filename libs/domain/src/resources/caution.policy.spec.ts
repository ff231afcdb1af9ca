// Who says what did not work with a resource, and who takes it back, as a table of people against acts.
import { colleague, nobody } from '../testing/actors.js';
import type { Verdict } from '../verdict.js';
import { canNoteCaution, canRemoveCaution } from './caution.policy.js';
import type { ResourceFacts } from './resource.policy.js';

const resource: ResourceFacts = {
  ownerId: 'owner',
  organisationId: 'elsewhere',
  audience: 'network',
  licence: 'cc_by',
  bank: { networkId: 'ours', networkState: 'active', programmeId: 'p' },
  isArchived: false,
};
const owner = { ...colleague, personId: 'owner' };
const said = (verdict: Verdict): string => (verdict.allowed ? 'yes' : verdict.refusal);

it.each([
  ['nobody', nobody, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['an administrator', { ...nobody, isAdministrator: true }, ['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']],
  ['a reader', colleague, ['CAUTION_NEEDS_USE', 'yes', 'yes', 'CAUTION_OF_ANOTHER']],
  ['the author', owner, ['yes', 'yes', 'yes', 'CAUTION_OF_ANOTHER']],
] as const)('%s', (_, actor, says) => {
  expect([
    said(canNoteCaution(actor, resource, false)),
    said(canNoteCaution(actor, resource, true)),
    said(canRemoveCaution(actor, resource, actor.personId)),
    said(canRemoveCaution(actor, resource, 'you')),
  ]).toEqual(says);
});

it('is hidden with the resource', () =>
  expect(said(canRemoveCaution(colleague, { ...resource, audience: 'me' }, colleague.personId))).toBe('NOT_FOUND'));
