// The bank, told through GraphQL: made, saved in versions, given on, browsed, put away.
import { randomUUID } from 'node:crypto';
import {
  aDocument,
  BANK,
  documentText,
  FACETS,
  key,
  make,
  MAKE,
  type Maker,
  PUT_AWAY,
  READ,
  type Resource,
  save,
  SAVE,
  SHARE,
  shareWith,
  TAKE_OUT,
  VERSIONS,
} from '../testing/bank.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

interface Listed {
  readonly resources: { readonly items: readonly { id: string; title: string }[]; readonly nextCursor: string | null };
}

let world: World;
let network: GivenNetwork;
let [ruth, colleague, moses, stranger]: Maker[] = [];

const makerAt = async (place: number, name: string): Promise<Maker> => {
  const { school } = network.schools[place]!;
  return { client: await world.as(await world.given.personAt(school, 'staff', name)), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  ruth = await makerAt(2, 'Ruth');
  colleague = await makerAt(2, 'Colleague');
  moses = await makerAt(3, 'Moses');
  const far = await world.given.school();
  stranger = { client: await world.as(await world.given.personAt(far)), organisationId: far.id };
});

const titlesFor = async ({ client }: Maker, asked: object = {}): Promise<string[]> =>
  (await client.do<Listed>(BANK, { first: 50, ...asked })).resources.items.map(({ title }) => title);

describe('a resource', () => {
  it('is its author’s alone at first, whole as it was written', async () => {
    const made = await make(ruth!);
    expect(made).toMatchObject({ version: 1, audience: 'ME', isAdaptation: false, can: { keep: true, adapt: true } });
    expect(made.maker).toMatchObject({ name: 'Ruth', formerly: false });
    expect(made.document).toEqual(aDocument());
    for (const other of [colleague!, moses!, stranger!]) {
      expect(await other.client.refusalOf(READ, { id: made.id })).toBe('NOT_FOUND');
    }
    expect(await world.visitor().refusalOf(READ, { id: made.id })).toBe('NOT_FOUND');
    expect(await ruth!.client.refusalOf(READ, { id: randomUUID() })).toBe('NOT_FOUND');
    expect(await titlesFor(colleague!)).toEqual([]);
  });

  it('is made once by each key, and for own organisations only', async () => {
    const input = { organisationId: ruth!.organisationId, licence: 'CC0', document: aDocument(), ...key() };
    const both = await Promise.all([1, 2].map(() => ruth!.client.do<{ resource: Resource }>(MAKE, { input })));
    expect(new Set(both.map(({ resource }) => resource.id)).size).toBe(1);
    const other = { ...input, document: aDocument({ title: 'Another' }) };
    expect(await ruth!.client.refusalOf(MAKE, { input: other })).toBe('CLIENT_KEY_REUSED');
    const elsewhere = { ...input, ...key(), organisationId: moses!.organisationId };
    expect(await ruth!.client.refusalOf(MAKE, { input: elsewhere })).toBe('RESOURCE_FOR_OWN_ORGANISATION');
  });

  it('names nobody, quotes nothing, and links to no unsafe address', async () => {
    const mention = { type: 'mention', attrs: { kind: 'person', id: randomUUID(), label: 'Moses' } };
    const steps = { type: 'doc', content: [{ type: 'paragraph', content: [mention] }] };
    expect((await make(ruth!, { steps })).document.steps).toEqual(documentText('@Moses'));
    for (const address of ['javascript:alert(1)', 'mailto:somebody@example.org', 'https://me:secret@example.org']) {
      const document = aDocument({ links: [{ title: 'Look', address }] });
      const input = { organisationId: ruth!.organisationId, licence: 'CC0', document, ...key() };
      expect(await ruth!.client.refusalOf(MAKE, { input })).toBe('TEXT_LINK_UNSAFE');
    }
  });
});

describe('versions', () => {
  it('follow each other, and each can be read as it was', async () => {
    const made = await make(ruth!);
    const second = await save(ruth!, made, { title: 'Fractions on a line' }, 'The old title told too much');
    expect(second).toMatchObject({ version: 2, document: { title: 'Fractions on a line' } });
    const { resource } = await ruth!.client.do<{ resource: Resource }>(READ, { id: made.id, version: 1 });
    expect(resource).toMatchObject({ version: 2, shownVersion: 1, document: { title: made.document.title } });
    expect(await ruth!.client.refusalOf(READ, { id: made.id, version: 9 })).toBe('NOT_FOUND');
    const { resourceVersions } = await ruth!.client.do<{ resourceVersions: unknown }>(VERSIONS, { id: made.id });
    expect(resourceVersions).toEqual({
      items: [
        { number: 2, savedBy: 'Ruth', note: 'The old title told too much' },
        { number: 1, savedBy: 'Ruth', note: null },
      ],
      nextCursor: null,
    });
  });

  it('never write over each other: of two at once one is told, and the same key adds nothing', async () => {
    const made = await make(ruth!);
    const inputs = ['One', 'Other'].map((title) => ({
      ...{ id: made.id, version: 1, note: null, ...key() },
      document: aDocument({ title: `${title} title` }),
    }));
    const codes = await Promise.all(inputs.map((input) => ruth!.client.ask(SAVE, { input })));
    const refused = codes.flatMap(({ errors }) => errors.map(({ extensions }) => extensions.code));
    expect(refused).toEqual(['RESOURCE_CHANGED_MEANWHILE']);
    const saved = inputs[codes.findIndex(({ errors }) => errors.length === 0)]!;
    const again = await ruth!.client.do<{ resource: Resource }>(SAVE, { input: saved });
    expect(again.resource.version).toBe(2);
    const changed = { ...saved, document: aDocument({ title: 'A third title' }) };
    expect(await ruth!.client.refusalOf(SAVE, { input: changed })).toBe('CLIENT_KEY_REUSED');
  });
});

describe('giving on', () => {
  const share = (maker: Maker, input: object) => maker.client.refusalOf(SHARE, { input });

  it('goes to the school, to the network, and back, and each sees it just then', async () => {
    const made = await make(ruth!);
    const asked = { id: made.id, licence: 'CC_BY' };
    const seenBy = async () =>
      Promise.all([colleague!, moses!, stranger!].map(async (one) => (await titlesFor(one)).length));
    await ruth!.client.do(SHARE, { input: { ...asked, audience: 'SCHOOL' } });
    expect(await seenBy()).toEqual([1, 0, 0]);
    expect((await shareWith(ruth!, made, network.id)).bank).not.toBeNull();
    expect(await seenBy()).toEqual([1, 1, 0]);
    const facilitator = await world.as(network.facilitator);
    expect((await facilitator.do<Listed>(BANK, { networkId: network.id })).resources.items).toHaveLength(1);
    await ruth!.client.do(SHARE, { input: { ...asked, audience: 'ME' } });
    expect(await seenBy()).toEqual([0, 0, 0]);
    const acts = await world.rows<{ act: string }>('SELECT act FROM audit_entry WHERE subject_id = $1', [made.id]);
    expect(acts.map(({ act }) => act)).toEqual(Array(3).fill('resource.shared'));
  });

  it('is for its author to say, to networks that they are in and that are at work', async () => {
    const made = await make(ruth!);
    const input = { id: made.id, licence: 'CC_BY', audience: 'NETWORK', networkId: network.id };
    expect(await share(moses!, input)).toBe('NOT_FOUND');
    expect(await share(ruth!, { ...input, networkId: null })).toBe('RESOURCE_NEEDS_NETWORK');
    const other = await world.given.network();
    expect(await share(ruth!, { ...input, networkId: other.id })).toBe('NOT_FOUND');
    await shareWith(ruth!, made, network.id);
    expect(await share(moses!, input)).toBe('RESOURCE_OF_ANOTHER');
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
    expect(await share(ruth!, input)).toBe('RESOURCE_NEEDS_ACTIVE_NETWORK');
    expect(await titlesFor(moses!)).toHaveLength(1);
  });

  it('ends for whoever leaves the school, and the author keeps their own', async () => {
    const made = await make(ruth!);
    await shareWith(ruth!, made, network.id);
    await world.rows(`UPDATE affiliation SET ended_at = now() WHERE organisation_id = ANY ($1)`, [
      [ruth!.organisationId, moses!.organisationId],
    ]);
    expect(await titlesFor(moses!)).toEqual([]);
    const { resource } = await ruth!.client.do<{ resource: Resource }>(READ, { id: made.id });
    expect(resource).toMatchObject({ maker: { formerly: true }, can: { keep: true, adapt: false } });
  });
});

describe('browsing', () => {
  const titles = ['One', 'Two', 'Three', 'Four', 'Five'].map((word) => `Lesson ${word}`);

  beforeEach(async () => {
    for (const [place, title] of titles.entries()) {
      const changes = place < 2 ? { title, subject: 'MUSIC', yearGroups: [4] } : { title };
      await shareWith(ruth!, await make(ruth!, changes, place === 0 ? 'CC0' : 'CC_BY'), network.id);
    }
    await make(ruth!, { title: 'Not yet given to anybody' });
  });

  it('goes page by page, the last changed first, through one bank or all', async () => {
    const first = await moses!.client.do<Listed>(BANK, { networkId: network.id, first: 3 });
    const rest = await moses!.client.do<Listed>(BANK, {
      networkId: network.id,
      first: 3,
      after: first.resources.nextCursor,
    });
    const seen = [...first.resources.items, ...rest.resources.items].map(({ title }) => title);
    expect(seen).toEqual(titles.toReversed());
    expect(rest.resources.nextCursor).toBeNull();
    expect(await titlesFor(moses!)).toEqual(seen);
    expect(await titlesFor(ruth!, { mine: true })).toEqual(['Not yet given to anybody', ...seen]);
    expect(await titlesFor(moses!, { mine: true })).toEqual([]);
    expect(await stranger!.client.refusalOf(BANK, { networkId: network.id })).toBe('NOT_FOUND');
    expect(await moses!.client.refusalOf(BANK, { after: 'no cursor of ours' })).toBe('INPUT_NOT_ACCEPTED');
  });

  it('is narrowed by facets, whose counts say what else there would be and never more than one may see', async () => {
    expect(await titlesFor(moses!, { subject: 'MUSIC', yearGroup: 4 })).toEqual(['Lesson Two', 'Lesson One']);
    expect(await titlesFor(moses!, { subject: 'MUSIC', licence: 'CC0' })).toEqual(['Lesson One']);
    const countsFor = async ({ client }: Maker, asked: Record<string, unknown>) =>
      Object.fromEntries(
        (
          await client.do<{ resourceFacets: { facet: string; word: string; count: number }[] }>(FACETS, asked)
        ).resourceFacets.map(({ facet, word, count }) => [`${facet} ${word}`, count]),
      );
    expect(await countsFor(moses!, { subject: 'MUSIC' })).toEqual({
      'SUBJECT MATHEMATICS': 3,
      'SUBJECT MUSIC': 2,
      'KIND SINGLE': 2,
      'PHASE PRIMARY': 2,
      'YEAR_GROUP 4': 2,
      'LANGUAGE en': 2,
      'LEVEL PUPIL': 2,
      'LICENCE CC0': 1,
      'LICENCE CC_BY': 1,
    });
    expect(await countsFor(stranger!, {})).toEqual({});
    expect(await stranger!.client.refusalOf(FACETS, { networkId: network.id })).toBe('NOT_FOUND');
  });

  it('costs the facts, the network and one statement', async () => {
    await titlesFor(moses!, { networkId: network.id });
    expect(await world.statementsOf(() => titlesFor(moses!, { networkId: network.id }))).toHaveLength(3);
    const facets = () => moses!.client.do(FACETS, { networkId: network.id });
    expect(await world.statementsOf(facets)).toHaveLength(3);
  });
});

it('is put away and taken out again by its author, and closed to everybody meanwhile', async () => {
  const made = await make(ruth!);
  await shareWith(ruth!, made, network.id);
  expect(await moses!.client.refusalOf(PUT_AWAY, { id: made.id })).toBe('RESOURCE_OF_ANOTHER');
  const { resource } = await ruth!.client.do<{ resource: Resource }>(PUT_AWAY, { id: made.id });
  expect(resource.isArchived).toBe(true);
  expect(await moses!.client.refusalOf(READ, { id: made.id })).toBe('NOT_FOUND');
  expect([await titlesFor(moses!), await titlesFor(ruth!)]).toEqual([[], []]);
  await ruth!.client.do(TAKE_OUT, { id: made.id });
  expect(await titlesFor(moses!)).toHaveLength(1);
});

it('shows a visitor what is public', async () => {
  const made = await make(ruth!);
  await world.rows(`UPDATE resource SET audience = 'public' WHERE id = $1`, [made.id]);
  const { resource } = await world.visitor().do<{ resource: Resource }>(READ, { id: made.id });
  expect(resource).toMatchObject({ audience: 'PUBLIC', can: { keep: false, adapt: false } });
  expect(await titlesFor(stranger!)).toEqual([made.document.title]);
});
