// A resource that is not saved yet: found again on another device, never written over unseen, and nobody else's.
import { RESOURCE_DRAFT_LENGTH } from '@sixfold/domain';
import { make, type Maker, save } from '../../testing/bank.js';
import { openWorld, type World } from '../../testing/world.js';

interface Draft {
  readonly form: string;
  readonly version: number | null;
  readonly revision: number;
}

const MINE = 'query ($resourceId: ID) { draft: myResourceDraft(resourceId: $resourceId) { form version revision } }';
const KEEP = 'mutation ($input: KeepResourceDraftInput!) { kept: keepResourceDraft(input: $input) { revision } }';

let world: World;
let ruth: Maker;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  const school = await world.given.school();
  ruth = { client: await world.as(await world.given.personAt(school)), organisationId: school.id };
});

const keep = async (form: string | null, revision: number, of: object = {}) =>
  (await ruth.client.do<{ kept: { revision: number } }>(KEEP, { input: { form, revision, ...of } })).kept.revision;
const mine = async (resourceId: string | null = null, { client } = ruth) =>
  (await client.do<{ draft: Draft | null }>(MINE, { resourceId })).draft;

it('is kept for one that is made anew, until it is taken away', async () => {
  expect(await mine()).toBeNull();
  expect(await keep('{"title":"Letters"}', 0)).toBe(1);
  expect(await keep('{"title":"Letters that are answered"}', 1)).toBe(2);
  expect(await mine()).toEqual({ form: '{"title":"Letters that are answered"}', version: null, revision: 2 });
  expect(await keep(null, 2)).toBe(0);
  expect(await mine()).toBeNull();
});

it('is another for each resource that is changed, with the version with which it was begun', async () => {
  const [one, other] = [await make(ruth), await make(ruth)];
  await keep('{}', 0);
  await keep('{"title":"Now"}', 0, { resourceId: one.id, version: 1 });
  expect(await mine(one.id)).toEqual({ form: '{"title":"Now"}', version: 1, revision: 1 });
  expect(await mine(other.id)).toBeNull();
  expect(await mine()).toMatchObject({ form: '{}' });
});

it('is none any more once it is saved', async () => {
  const one = await make(ruth);
  const { id, version } = one;
  await keep('{}', 0);
  await keep('{}', 0, { resourceId: id, version });
  await make(ruth);
  expect([await mine(), (await mine(id))?.version]).toEqual([null, 1]);
  await save(ruth, await make(ruth));
  expect(await mine(id)).not.toBeNull();
  await save(ruth, one);
  expect(await mine(id)).toBeNull();
});

it('is not written over by a device that has not read it', async () => {
  await keep('{"title":"At school"}', 0);
  const late = { input: { form: '{"title":"At home"}', revision: 0 } };
  expect(await ruth.client.refusalOf(KEEP, late)).toBe('DRAFT_WRITTEN_ELSEWHERE');
  expect(await mine()).toMatchObject({ form: '{"title":"At school"}' });
});

it('is nobody else’s, not even an administrator’s', async () => {
  const { id } = await make(ruth);
  await keep('{}', 0, { resourceId: id, version: 1 });
  for (const person of [await world.given.person(), await world.given.person({ administrator: true })])
    expect(await mine(id, { ...ruth, client: await world.as(person) })).toBeNull();
});

it('is as long as a long form, and no longer', async () => {
  expect(await keep('x'.repeat(RESOURCE_DRAFT_LENGTH), 0)).toBe(1);
  const longer = { input: { form: 'x'.repeat(RESOURCE_DRAFT_LENGTH + 1), revision: 1 } };
  expect(await ruth.client.refusalOf(KEEP, longer)).toBe('INPUT_NOT_ACCEPTED');
});
