// What is not sent: found again on another device, never overwritten unseen, and nobody else's.
import { randomUUID } from 'node:crypto';
import { DRAFT_KEPT_DAYS, DRAFTS_MOST } from '@sixfold/domain';
import { documentOf } from '@sixfold/rich-text';
import type { Client } from '../../testing/client.js';
import type { GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const MINE = `query ($place: DraftPlace!, $placeId: ID!) { myPostDraft(place: $place, placeId: $placeId) {
  title body revision } }`;
const KEEP = `mutation ($place: DraftPlace!, $placeId: ID!, $title: String! = "", $body: RichText, $revision: Int!) {
  keepPostDraft(place: $place, placeId: $placeId, title: $title, body: $body, revision: $revision) { revision } }`;

let world: World;
let ruth: GivenPerson;
let client: Client;

beforeAll(async () => {
  world = await openWorld();
  ruth = await world.given.person();
  client = await world.as(ruth);
});
afterAll(() => world.close());

interface Place {
  readonly place: string;
  readonly placeId: string;
}

const aPlace = (): Place => ({ place: 'POST', placeId: randomUUID() });

const keep = async (place: Place, text: string | null, revision: number, title = ''): Promise<number> => {
  const asked = { ...place, title, body: text === null ? null : documentOf(text), revision };
  return (await client.do<{ keepPostDraft: { revision: number } }>(KEEP, asked)).keepPostDraft.revision;
};
const mine = async ({ place, placeId }: Place, asker = client) =>
  (await asker.do<{ myPostDraft: { revision: number } | null }>(MINE, { place, placeId })).myPostDraft;

it('is kept from saving to saving, and taken away when it is sent or emptied', async () => {
  const place = aPlace();
  expect(await mine(place)).toBeNull();
  expect(await keep(place, 'Rain', 0)).toBe(1);
  expect(await keep(place, 'Rain again', 1)).toBe(2);
  expect(await mine(place)).toEqual({ title: '', body: documentOf('Rain again'), revision: 2 });
  expect(await keep(place, null, 2)).toBe(0);
  expect(await mine(place)).toBeNull();
  expect(await keep(place, null, 0)).toBe(0);
});

it('may be the title of a discussion alone', async () => {
  const place = { place: 'DISCUSSION', placeId: randomUUID() };
  await keep(place, null, 0, 'Rainy Mondays');
  expect(await mine(place)).toEqual({ title: 'Rainy Mondays', body: null, revision: 1 });
});

it('is one saving when it is sent twice, also at once', async () => {
  const place = aPlace();
  expect(await Promise.all([keep(place, 'Rain', 0), keep(place, 'Rain', 0)])).toEqual([1, 1]);
  expect(await keep(place, 'Snow', 1)).toBe(2);
  expect(await keep(place, 'Snow', 1)).toBe(2);
});

it('is not overwritten, nor taken away, by a device that has not read it', async () => {
  const place = aPlace();
  await keep(place, 'On the bus', 0);
  await keep(place, 'On the bus, more', 1);
  for (const [body, revision] of [
    [documentOf('At home'), 1],
    [documentOf('At home'), 0],
    [null, 1],
  ] as const) {
    expect(await client.refusalOf(KEEP, { ...place, body, revision })).toBe('DRAFT_WRITTEN_ELSEWHERE');
  }
  expect(await mine(place)).toMatchObject({ body: documentOf('On the bus, more') });
});

it('begins anew on a device that still holds what was sent from another', async () => {
  const place = aPlace();
  await keep(place, 'Rain', 0);
  await keep(place, null, 1);
  expect(await keep(place, 'Rain, and one more thing', 1)).toBe(2);
});

it('is told to nobody else, not even to an administrator', async () => {
  const place = aPlace();
  await keep(place, 'For my eyes', 0);
  const others = [await world.given.person(), await world.given.person({ administrator: true })];
  for (const other of others) expect(await mine(place, await world.as(other))).toBeNull();
});

it('refuses what could never be sent', async () => {
  const body = { type: 'doc', content: [{ type: 'image' }] };
  expect(await client.refusalOf(KEEP, { ...aPlace(), body, revision: 0 })).toBe('TEXT_NOT_READABLE');
});

it('makes room for a new one by the longest untouched', async () => {
  const asked = await world.given.person();
  const other = await world.as(asked);
  const places = Array.from({ length: DRAFTS_MOST + 1 }, aPlace);
  for (const place of places) await other.do(KEEP, { ...place, body: documentOf('Some'), revision: 0 });
  expect(await mine(places[0]!, other)).toBeNull();
  expect(await mine(places[1]!, other)).not.toBeNull();
});

it('is forgotten when nobody has touched it for long', async () => {
  const place = aPlace();
  const kept = () => world.rows('SELECT FROM own_draft WHERE place_id = $1', [place.placeId]);
  await keep(place, 'Some day', 0);
  await world.passDays(DRAFT_KEPT_DAYS - 1);
  expect(await kept()).toHaveLength(1);
  await world.passDays(2);
  expect(await kept()).toHaveLength(0);
});

it('costs one statement to find and two to begin', async () => {
  const place = aPlace();
  await mine(place);
  const found = await world.statementsOf(() => mine(place));
  expect(found.filter((statement) => statement.includes('own_draft'))).toHaveLength(1);
  const begun = await world.statementsOf(() => keep(place, 'Rain', 0));
  expect(begun.filter((statement) => statement.includes('own_draft'))).toHaveLength(2);
});
