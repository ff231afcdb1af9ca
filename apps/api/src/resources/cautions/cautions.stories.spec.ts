// What did not work: said by those who taught it, read by all who read the resource, answered, found, taken back.
import { SearchFeed } from '../../platform/search/search-feed.js';
import { key, LOG_USE, make, type Maker, shareWith } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const WHOLE = `fragment Whole on ResourceCautions { id mayNote mayAnswer
  cautions { id organisationName words answer isMine } }`;
const READ = `query ($resourceId: ID!) { seen: resourceCautions(resourceId: $resourceId) { ...Whole } } ${WHOLE}`;
const NOTE = `mutation ($input: NoteWhatDidNotWorkInput!) { seen: noteWhatDidNotWork(input: $input) { ...Whole } } ${WHOLE}`;
const REMOVE = `mutation ($id: ID!) { seen: removeWhatDidNotWork(id: $id) { ...Whole } } ${WHOLE}`;
const RESTORE = `mutation ($id: ID!) { seen: restoreWhatDidNotWork(id: $id) { ...Whole } } ${WHOLE}`;
const ANSWER = `mutation ($input: AnswerWhatDidNotWorkInput!) { seen: answerWhatDidNotWork(input: $input) { ...Whole } } ${WHOLE}`;
const SEARCH = `query ($text: String!) { search(text: $text, kinds: [RESOURCE], first: 5) { items { id } } }`;

interface Seen {
  readonly mayNote: boolean;
  readonly mayAnswer: boolean;
  readonly cautions: readonly { readonly id: string; readonly words: string }[];
}

let world: World;
let network: GivenNetwork;
let people: Record<'ruth' | 'moses' | 'nell' | 'outsider', GivenPerson & Maker>;
let resourceId: string;

const makerAt = async (of: GivenNetwork, place: number, name: string): Promise<GivenPerson & Maker> => {
  const { school } = of.schools[place]!;
  const person = await world.given.personAt(school, 'staff', name);
  return { ...person, client: await world.as(person), organisationId: school.id };
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  people = {
    ruth: await makerAt(network, 2, 'Ruth'),
    moses: await makerAt(network, 3, 'Moses'),
    nell: await makerAt(network, 4, 'Nell'),
    outsider: await makerAt(await world.given.network(), 0, 'Olga'),
  };
  resourceId = (await shareWith(people.ruth, await make(people.ruth), network.id)).id;
});

const note = (words = 'The pegs were too stiff for five-year-olds.', changes: object = {}) => ({
  input: { resourceId, words, ...key(), ...changes },
});
const send = async ({ client }: Maker, document: string, variables: object): Promise<Seen> =>
  (await client.do<{ seen: Seen }>(document, { ...variables })).seen;
const teach = ({ client, organisationId }: Maker) =>
  client.do(LOG_USE, {
    input: {
      ...{ resourceId, organisationId, className: 'Otters', how: 'Half of it.', wouldChange: '', ...key() },
      taughtOn: new Date().toISOString().slice(0, 10),
    },
  });
const found = async ({ client }: Maker, text: string): Promise<string[]> => {
  await world.app.get(SearchFeed).catchUp();
  const { search } = await client.do<{ search: { items: { id: string }[] } }>(SEARCH, { text });
  return search.items.map(({ id }) => id);
};

it('is said by those who taught it, and read by all who read the resource, by school', async () => {
  const { ruth, moses, nell, outsider } = people;
  expect(await moses.client.refusalOf(NOTE, note())).toBe('CAUTION_NEEDS_USE');
  await teach(moses);
  const asked = note();
  for (let time = 0; time < 2; time += 1) await send(moses, NOTE, asked);
  const other = { input: { ...asked.input, words: 'Something else.' } };
  expect(await moses.client.refusalOf(NOTE, other)).toBe('CLIENT_KEY_REUSED');
  const { name } = network.schools[3]!.school;
  const caution = { words: asked.input.words, organisationName: name, answer: null };
  expect(await send(nell, READ, { resourceId })).toMatchObject({
    ...{ mayNote: false, mayAnswer: false },
    cautions: [{ ...caution, isMine: false }],
  });
  expect(await send(moses, READ, { resourceId })).toMatchObject({
    ...{ mayNote: true, mayAnswer: false },
    cautions: [{ ...caution, isMine: true }],
  });
  expect(await send(ruth, READ, { resourceId })).toMatchObject({ mayNote: true, mayAnswer: true });
  expect(await outsider.client.refusalOf(READ, { resourceId })).toBe('NOT_FOUND');
  expect(await outsider.client.refusalOf(NOTE, note())).toBe('NOT_FOUND');
});

it('is told to the author once, who answers with a line and takes that back', async () => {
  const { ruth, moses, nell } = people;
  await teach(moses);
  const { cautions } = await send(moses, NOTE, note());
  await send(ruth, NOTE, note('I tried it outdoors: wind.'));
  const told = await world.rows<{ kind: string; path: string }>(
    `SELECT kind, path FROM notice WHERE person_id = $1 AND kind <> 'resource-used'`,
    [ruth.id],
  );
  expect(told).toEqual([{ kind: 'resource-did-not-work', path: `/resources/${resourceId}` }]);
  const id = cautions[0]!.id;
  const answer = { input: { id, answer: 'Mended in version 4.' } };
  expect(await moses.client.refusalOf(ANSWER, answer)).toBe('RESOURCE_OF_ANOTHER');
  await send(ruth, ANSWER, answer);
  expect((await send(nell, READ, { resourceId })).cautions[1]).toMatchObject({ answer: 'Mended in version 4.' });
  const emptied = await send(ruth, ANSWER, { input: { id, answer: ' ' } });
  expect(emptied.cautions[1]).toMatchObject({ answer: null });
});

it('is taken back by whoever wrote it alone', async () => {
  const { ruth, moses } = people;
  await teach(moses);
  const id = (await send(moses, NOTE, note())).cautions[0]!.id;
  expect(await ruth.client.refusalOf(REMOVE, { id })).toBe('CAUTION_OF_ANOTHER');
  expect((await send(moses, REMOVE, { id })).cautions).toEqual([]);
  expect(await moses.client.refusalOf(REMOVE, { id })).toBe('NOT_FOUND');
});

it('stands again as it stood, answer and all, when that is undone soon', async () => {
  const { ruth, moses } = people;
  await teach(moses);
  const id = (await send(moses, NOTE, note())).cautions[0]!.id;
  await send(ruth, ANSWER, { input: { id, answer: 'Mended in version 4.' } });
  expect(await moses.client.refusalOf(RESTORE, { id })).toBe('NOT_FOUND');
  const before = await send(moses, READ, { resourceId });
  await send(moses, REMOVE, { id });
  expect(await ruth.client.refusalOf(RESTORE, { id })).toBe('CAUTION_OF_ANOTHER');
  expect(await send(moses, RESTORE, { id })).toEqual(before);
  await send(moses, REMOVE, { id });
  await world.passDays(1);
  expect(await moses.client.refusalOf(RESTORE, { id })).toBe('TOO_LATE_TO_RESTORE');
});

it('is found with the resource by those who read it, until it is taken back', async () => {
  const { moses, nell, outsider } = people;
  await teach(moses);
  const id = (await send(moses, NOTE, note('Ukuleles were out of tune.'))).cautions[0]!.id;
  expect(await found(nell, 'ukulele tune')).toEqual([resourceId]);
  expect(await found(outsider, 'ukulele tune')).toEqual([]);
  await send(moses, REMOVE, { id });
  expect(await found(nell, 'ukulele tune')).toEqual([]);
  expect(await found(nell, 'clothes line')).toEqual([resourceId]);
});

it('is read in one statement, however many there are', async () => {
  const { ruth, nell } = people;
  for (const words of ['One thing', 'Another', 'A third']) await send(ruth, NOTE, note(words));
  const statements = await world.statementsOf(() => send(nell, READ, { resourceId }));
  expect(statements.filter((statement) => statement.includes('resource_caution'))).toHaveLength(1);
});
