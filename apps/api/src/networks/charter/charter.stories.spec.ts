// Agreeing on a charter, told through GraphQL: written by two, published in versions, accepted by each school.
import type { Client } from '../../testing/client.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const CHARTER = `fragment Whole on Charter {
  id mayWrite
  versions { version body publisherName }
  schools { organisationId acceptedVersion acceptedBy waitsForMe }
  draft { body revision writerName }
}`;
const READ = `query ($networkId: ID!) { charter(networkId: $networkId) { ...Whole } } ${CHARTER}`;
const SAVE = `mutation ($input: SaveCharterDraftInput!) { saveCharterDraft(input: $input) { revision } }`;
const PUBLISH = `mutation ($input: PublishCharterInput!) { publishCharter(input: $input) { ...Whole } } ${CHARTER}`;
const ACCEPT = `mutation ($input: AcceptCharterInput!) { acceptCharter(input: $input) { ...Whole } } ${CHARTER}`;
const NEEDS = '{ whatNeedsMe { kind networkId organisation { id } } }';
const HISTORY = `query ($networkId: ID!) { networkHistory(networkId: $networkId, first: 50) { items { kind number } } }`;

interface School {
  readonly organisationId: string;
  readonly acceptedVersion: number | null;
  readonly acceptedBy: string | null;
  readonly waitsForMe: boolean;
}
interface Charter {
  readonly versions: readonly { version: number; body: object; publisherName: string }[];
  readonly schools: readonly School[];
  readonly draft: { body: object; revision: number; writerName: string } | null;
  readonly mayWrite: boolean;
}

const written = (text: string) => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
});

let world: World;
let network: GivenNetwork;
let ruth: Client;
let moses: Client;
let third: Client;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ schools: 6 });
  [ruth, moses] = (await Promise.all(network.coLeaders.map((person) => world.as(person)))) as [Client, Client];
  third = await world.as(network.schools[2]!.coordinator);
});

const read = async (client: Client) => (await client.do<{ charter: Charter }>(READ, { networkId: network.id })).charter;
const input = (revision: number, text = 'We visit one another.') => ({
  input: { networkId: network.id, body: written(text), revision },
});
const save = async (client: Client, revision: number, text?: string) =>
  (await client.do<{ saveCharterDraft: { revision: number } }>(SAVE, input(revision, text))).saveCharterDraft.revision;
const publish = async (client: Client, text?: string) => {
  const revision = await save(client, 0, text);
  return client.do(PUBLISH, { input: { networkId: network.id, revision } });
};
const acceptFor = (place: number, version: number) => ({
  input: { networkId: network.id, organisationId: network.schools[place]!.school.id, version },
});
const waitingOf = async (client: Client) =>
  (await client.do<{ whatNeedsMe: { kind: string; networkId: string }[] }>(NEEDS)).whatNeedsMe
    .filter(({ networkId }) => networkId === network.id)
    .map(({ kind }) => kind);
const toldTo = (person: GivenPerson) =>
  world.rows<{ path: string; details: object }>(
    `SELECT path, details FROM notice WHERE person_id = $1 AND kind = 'charter-published'`,
    [person.id],
  );

describe('the draft', () => {
  it('is kept while it is written, for the co-leaders alone', async () => {
    expect(await save(ruth, 0, 'We visit')).toBe(1);
    expect(await save(ruth, 1, 'We visit one another.')).toBe(2);
    expect((await read(moses)).draft).toMatchObject({ revision: 2, body: written('We visit one another.') });
    expect(await read(third)).toMatchObject({ draft: null, mayWrite: false, versions: [] });
  });

  it('is never overwritten unseen: the second of two who write at once is told who was first', async () => {
    await save(ruth, 0, 'Ours');
    const answer = await moses.ask(SAVE, input(0, 'Mine'));
    expect(answer.errors[0]?.extensions).toMatchObject({
      code: 'DRAFT_WRITTEN_MEANWHILE',
      details: { name: network.coLeaders[0]!.name },
    });
    expect((await read(moses)).draft?.body).toEqual(written('Ours'));
    expect(await save(moses, 1, 'Both')).toBe(2);
    expect(await ruth.refusalOf(PUBLISH, { input: { networkId: network.id, revision: 1 } })).toBe(
      'DRAFT_WRITTEN_MEANWHILE',
    );
  });

  it('is gone once it has been published', async () => {
    await publish(ruth);
    expect(await moses.refusalOf(SAVE, input(1))).toBe('DRAFT_GONE');
    expect((await read(moses)).draft).toBeNull();
  });
});

describe('a new version', () => {
  it('asks every school but its publisher’s: at home, by notice and by mail', async () => {
    await publish(ruth);
    await world.settle();
    const { coordinator, school } = network.schools[2]!;
    expect(await waitingOf(third)).toEqual(['accept_charter'.toUpperCase()]);
    expect(await toldTo(coordinator)).toMatchObject([{ path: `/networks/${network.id}/charter` }]);
    const [mail] = await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1', [
      coordinator.email,
    ]);
    expect(mail?.subject).toMatch(/has a new charter$/);
    expect(await toldTo(network.coLeaders[0]!)).toEqual([]);
    const { schools } = await read(third);
    expect(schools.find(({ organisationId }) => organisationId === school.id)).toMatchObject({
      acceptedVersion: null,
      waitsForMe: true,
    });
    expect(schools.filter(({ acceptedVersion }) => acceptedVersion === 1)).toHaveLength(1);
  });

  it('is accepted by whoever answers for a school, and asked for anew with the next', async () => {
    await publish(ruth);
    const [accepted] = [await third.do<{ acceptCharter: Charter }>(ACCEPT, acceptFor(2, 1))];
    const own = ({ schools }: Charter) =>
      schools.find(({ organisationId }) => organisationId === network.schools[2]!.school.id);
    expect(own(accepted.acceptCharter)).toMatchObject({
      acceptedVersion: 1,
      acceptedBy: network.schools[2]!.coordinator.name,
      waitsForMe: false,
    });
    expect(await waitingOf(third)).toEqual([]);
    await publish(moses, 'We visit one another twice a year.');
    expect(own(await read(third))).toMatchObject({ acceptedVersion: 1, waitsForMe: true });
    expect(await third.refusalOf(ACCEPT, acceptFor(2, 1))).toBe('CHARTER_CHANGED');
    expect((await read(third)).versions.map(({ version }) => version)).toEqual([2, 1]);
  });

  it('is accepted by joining with it', async () => {
    await publish(ruth);
    await world.rows(`UPDATE network_membership SET answered_at = now() + interval '1 hour' WHERE id = $1`, [
      network.schools[5]!.membershipId,
    ]);
    const sixth = await world.as(network.schools[5]!.coordinator);
    const { schools } = await read(sixth);
    expect(schools.find(({ organisationId }) => organisationId === network.schools[5]!.school.id)).toMatchObject({
      acceptedVersion: 1,
      acceptedBy: null,
      waitsForMe: false,
    });
    expect(await waitingOf(sixth)).toEqual([]);
  });

  it('stands in the history, and shuts nobody out', async () => {
    await publish(ruth);
    await publish(ruth, 'Second thoughts.');
    const { networkHistory } = await third.do<{ networkHistory: { items: { kind: string; number: number }[] } }>(
      HISTORY,
      { networkId: network.id },
    );
    expect(networkHistory.items.slice(0, 2)).toEqual([
      { kind: 'CHARTER_PUBLISHED', number: 2 },
      { kind: 'CHARTER_PUBLISHED', number: 1 },
    ]);
  });
});

it('is neither written nor accepted once the network has come to its end', async () => {
  await publish(ruth);
  await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
  expect(await ruth.refusalOf(SAVE, input(0))).toBe('NETWORK_ONLY_READ');
  expect(await third.refusalOf(ACCEPT, acceptFor(2, 1))).toBe('NETWORK_ONLY_READ');
  expect((await read(third)).versions).toHaveLength(1);
});

it('takes few statements, however many schools and versions there are', async () => {
  await publish(ruth);
  await publish(ruth, 'Second thoughts.');
  await read(third);
  expect((await world.statementsOf(() => read(third))).length).toBeLessThanOrEqual(7);
});
