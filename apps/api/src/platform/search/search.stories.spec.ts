// One search over everything, as people of two networks use it: found is what one may see now, and nothing betrays the rest.
import { randomUUID } from 'node:crypto';
import { documentOf } from '@sixfold/rich-text';
import { type GroupToTalkIn, openGroupToTalkIn } from '../../testing/talk/group.js';
import { LEAVE_GROUP, POST, REMOVE, START } from '../../testing/talk/documents.js';
import type { GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';
import { SearchFeed } from './search-feed.js';

const SEARCH = `query ($text: String!, $kinds: [SearchKind!]!, $first: Int!, $after: String) {
  search(text: $text, kinds: $kinds, first: $first, after: $after) {
    items { kind id title place at withinId seq snippet { text isHit } }
    counts { facet word count }
    meantInstead
    nextCursor
  }
}`;
const SUGGEST = 'query ($text: String!) { searchSuggestions(text: $text) { kind id title place } }';

interface Found {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
  readonly place: string;
  readonly seq: number | null;
  readonly snippet: readonly { readonly text: string; readonly isHit: boolean }[];
}
interface Page {
  readonly items: readonly Found[];
  readonly counts: readonly { readonly facet: string; readonly word: string; readonly count: number }[];
  readonly meantInstead: string | null;
  readonly nextCursor: string | null;
}

let world: World;
let ours: GroupToTalkIn;
let theirs: GroupToTalkIn;
let amira: GivenPerson;
let bo: GivenPerson;
let outsider: GivenPerson;
let discussionId: string;

beforeAll(async () => {
  world = await openWorld();
  ours = await openGroupToTalkIn(world, ['Amira Holt', 'Bo Lind']);
  theirs = await openGroupToTalkIn(world, ['Cleo Marsh']);
  [amira, bo] = ours.people as [GivenPerson, GivenPerson];
  outsider = theirs.people[0]!;
  discussionId = await start(amira, ours.groupId, 'Phonics in the first weeks');
});
afterAll(() => world.close());

const catchUp = (): Promise<void> => world.app.get(SearchFeed).catchUp();

async function start(person: GivenPerson, groupId: string, title: string): Promise<string> {
  const asked = { groupId, title, body: documentOf('We begin with rhymes.'), clientKey: randomUUID() };
  return (await (await world.as(person)).do<{ startDiscussion: { id: string } }>(START, asked)).startDiscussion.id;
}

async function write(text: string, language?: 'da' | 'sv'): Promise<string> {
  const asked = { discussionId, body: documentOf(text), clientKey: randomUUID() };
  const { post } = await (await world.as(amira)).do<{ post: { id: string } }>(POST, asked);
  if (language) await world.rows('UPDATE post SET language = $2, body = body WHERE id = $1', [post.id, language]);
  await catchUp();
  return post.id;
}

async function search(
  person: GivenPerson | null,
  text: string,
  narrowed: { kinds?: string[]; first?: number; after?: string | null } = {},
): Promise<Page> {
  const client = person === null ? world.visitor() : await world.as(person);
  return (await client.do<{ search: Page }>(SEARCH, { text, kinds: [], first: 20, ...narrowed })).search;
}

const NOTHING = { items: [], counts: [], meantInstead: null, nextCursor: null };
const idsOf = ({ items }: Page): string[] => items.map(({ id }) => id);

describe('whoever may see it finds', () => {
  beforeAll(catchUp);

  test('a discussion of their group by its title', async () => {
    const { items } = await search(bo, 'phonics');
    expect(items).toMatchObject([{ kind: 'DISCUSSION', id: discussionId, place: 'Reception' }]);
  });

  test('a post by what it says, with the place where it says so', async () => {
    const id = await write('Yesterday everybody clapped the syllables of their own names.');
    const [post] = (await search(bo, 'clapping syllable')).items;
    expect(post).toMatchObject({ kind: 'POST', id, title: 'Phonics in the first weeks', place: 'Amira Holt' });
    expect(post!.snippet.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['clapped', 'syllables']);
    expect(post!.snippet.map(({ text }) => text).join('')).toContain('Yesterday everybody clapped the syllables');
  });

  test('the group, the network, the school, and who is in it', async () => {
    const { school } = ours.network.schools[0]!;
    expect((await search(bo, 'reception', { kinds: ['GROUP'] })).items).toMatchObject([{ id: ours.groupId }]);
    expect(idsOf(await search(bo, 'writing children share', { kinds: ['NETWORK'] }))).toContain(ours.network.id);
    expect((await search(bo, school.name)).items[0]).toMatchObject({ kind: 'SCHOOL', id: school.id });
    expect((await search(bo, 'amira holt', { kinds: ['PERSON'] })).items).toMatchObject([{ id: amira.id }]);
  });

  test('what begins as they type, and each kind of it counted', async () => {
    const client = await world.as(bo);
    const { searchSuggestions } = await client.do<{ searchSuggestions: Found[] }>(SUGGEST, { text: 'phon' });
    expect(searchSuggestions).toMatchObject([{ kind: 'DISCUSSION', title: 'Phonics in the first weeks' }]);
    const { counts } = await search(bo, 'phonics', { kinds: ['SCHOOL'] });
    expect(counts).toEqual([{ facet: 'kind', word: 'DISCUSSION', count: 1 }]);
  });

  test('page by page, each once', async () => {
    for (const nth of ['one', 'two', 'three', 'four', 'five'])
      await write(`A puddle in the playground, number ${nth}.`);
    const whole = idsOf(await search(bo, 'puddles'));
    expect(new Set(whole).size).toBe(5);
    const first = await search(bo, 'puddles', { first: 3 });
    const second = await search(bo, 'puddles', { first: 3, after: first.nextCursor });
    expect([...idsOf(first), ...idsOf(second)]).toEqual(whole);
    expect(second.nextCursor).toBeNull();
  });
});

describe('what is typed', () => {
  test.each([
    ['a slip', 'Ask for the thesaurus on Friday.', 'thesuarus'],
    ['words apart that are written together', 'Every classroom has a worksheet.', 'work sheet'],
    ['words together that are written apart', 'A number line hangs there.', 'numberline'],
    ['other accents', 'They drew the façade of a café.', 'facade cafe'],
  ])('may hold %s', async (_what, text, typed) => {
    const id = await write(text);
    expect(idsOf(await search(bo, typed))).toContain(id);
  });

  test('may be a phrase, and may exclude', async () => {
    const phrase = await write('The boiling point of water is one hundred degrees.');
    const apart = await write('At this point the water is not boiling.');
    expect(idsOf(await search(bo, '"boiling point"'))).toEqual([phrase]);
    expect(idsOf(await search(bo, '"boiling point of water"'))).toEqual([phrase]);
    expect(idsOf(await search(bo, 'boiling water -hundred'))).toEqual([apart]);
  });

  test('may be misspelt, and the word that was meant is said', async () => {
    await write('Kaleidoscope patterns everywhere.');
    expect(await search(bo, 'kaleidoscpe')).toMatchObject({ items: [{}], meantInstead: 'kaleidoscope' });
    expect((await search(bo, 'kaleidoscope')).meantInstead).toBeNull();
  });

  test.each([
    ['da', 'Eleverne læste højt i skolegården.', ['elev', 'laese', 'læser', 'SKOLEGÅRDEN', 'skolegarden']],
    ['sv', 'Barnen skrattade åt högläsningen.', ['barn', 'skrattar', 'hoglasning', 'HÖGLÄSNING']],
    ['da', 'Vi prøvede tværfaglig matematikundervisning.', ['undervisning', 'matematik']],
  ] as const)('follows the rules of %s: %s', async (language, text, searches) => {
    const id = await write(text, language);
    for (const typed of searches)
      expect({ typed, ids: idsOf(await search(bo, typed)) }).toMatchObject({
        ids: expect.arrayContaining([id]) as string[],
      });
  });

  test('may be nothing, and anything', async () => {
    for (const text of ['', '"', '-', '""', '& | ! <-> :*', "'", '\\', 'qqqqzzzz']) {
      expect(await search(bo, text)).toEqual(NOTHING);
    }
    expect(await (await world.as(bo)).refusalOf(SEARCH, { text: 'x'.repeat(101), kinds: [], first: 5 })).toBe(
      'INPUT_NOT_ACCEPTED',
    );
  });
});

describe('whoever may not see it', () => {
  test('finds nothing of it: no hit, no count, no word that was meant', async () => {
    await write('Zoetropes spin on every windowsill.');
    for (const text of ['zoetrope', 'zoetroep', 'zoetr', 'zoetropes windowsill']) {
      expect((await search(bo, text)).items).toHaveLength(1);
      expect(await search(outsider, text)).toEqual(NOTHING);
      expect(await search(null, text)).toEqual(NOTHING);
    }
    const { searchSuggestions } = await (
      await world.as(outsider)
    ).do<{ searchSuggestions: Found[] }>(SUGGEST, { text: 'zoet' });
    expect(searchSuggestions).toEqual([]);
  });

  test('finds no people of other networks', async () => {
    expect(await search(outsider, 'amira holt', { kinds: ['PERSON'] })).toMatchObject({ items: [], counts: [] });
  });

  test('counts nothing of another network’s group of the same name', async () => {
    const { items, counts } = await search(outsider, 'reception', { kinds: ['GROUP'] });
    expect(items).toMatchObject([{ id: theirs.groupId }]);
    expect(counts).toContainEqual({ facet: 'kind', word: 'GROUP', count: 1 });
  });
});

describe('at once', () => {
  test('a removed post is gone, before anything is read again', async () => {
    const id = await write('Marzipan for everyone.');
    expect(idsOf(await search(bo, 'marzipan'))).toEqual([id]);
    await (await world.as(amira)).do(REMOVE, { id, reason: null, clientKey: randomUUID() });
    expect(await search(bo, 'marzipan')).toEqual(NOTHING);
    await catchUp();
    expect(await search(bo, 'marzipan')).toEqual(NOTHING);
  });

  test('whoever leaves the group finds nothing in it', async () => {
    await write('Trombones in the hall.');
    expect((await search(bo, 'trombone')).items).toHaveLength(1);
    await (await world.as(bo)).do(LEAVE_GROUP, { groupId: ours.groupId });
    expect(await search(bo, 'trombone')).toEqual(NOTHING);
  });

  test('a changed post is found by its new words and not by its old ones', async () => {
    const id = await write('Saxophones in the hall.');
    await world.rows('UPDATE post SET body = $2 WHERE id = $1', [id, documentOf('Clarinets in the hall.')]);
    await catchUp();
    expect(await search(amira, 'saxophone', { kinds: ['POST'] })).toMatchObject({ items: [] });
    expect(idsOf(await search(amira, 'clarinet'))).toEqual([id]);
  });
});

test('a search costs so many statements', async () => {
  await world.as(amira);
  const statements = await world.statementsOf(() => search(amira, 'hall', { kinds: ['POST'] }));
  const ofSearch = statements.filter((text) => /search_|group_network|network_membership/.test(text));
  expect(ofSearch.length).toBeLessThanOrEqual(8);
});
