// Looking for something: asked in a network, answered with what whoever asked can read, found with thanks.
import { key, make, type Maker, PUT_AWAY, SHARE, shareWith } from '../../testing/bank.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const REQUEST = `fragment Whole on ResourceRequest { id title standing neededBy author { name organisationName }
  answers { resourceId resourceTitle name line helped } can { answer keep reopen } }`;
const READ = `query ($id: ID!) { request: resourceRequest(id: $id) { ...Whole } } ${REQUEST}`;
const ASK = `mutation ($input: AskForResourceInput!) { request: askForResource(input: $input) { ...Whole } } ${REQUEST}`;
const CHANGE = `mutation ($input: ChangeResourceRequestInput!) { request: changeResourceRequest(input: $input) { ...Whole } } ${REQUEST}`;
const TAKE_BACK = `mutation ($id: ID!) { request: takeBackResourceRequest(id: $id) { ...Whole } } ${REQUEST}`;
const REOPEN = `mutation ($id: ID!) { request: reopenResourceRequest(id: $id) { ...Whole } } ${REQUEST}`;
const ANSWER = `mutation ($input: AnswerResourceRequestInput!) { request: answerResourceRequest(input: $input) { ...Whole } } ${REQUEST}`;
const UNANSWER = `mutation ($input: TakeBackRequestAnswerInput!) { request: takeBackRequestAnswer(input: $input) { ...Whole } } ${REQUEST}`;
const FOUND = `mutation ($input: MarkRequestFoundInput!) { request: markResourceRequestFound(input: $input) { ...Whole } } ${REQUEST}`;
const LIST = `query ($networkId: ID, $openOnly: Boolean, $subject: Subject, $yearGroup: Int, $first: Int, $after: String) {
  resourceRequests(networkId: $networkId, openOnly: $openOnly, subject: $subject, yearGroup: $yearGroup, first: $first, after: $after) {
    items { id title } nextCursor } }`;
const HELPED = `query ($resourceId: ID!) { resourceHelpedWith(resourceId: $resourceId) { id title networkName } }`;

interface Request {
  readonly id: string;
  readonly standing: string;
  readonly answers: readonly { readonly resourceId: string; readonly name: string; readonly helped: boolean }[];
  readonly can: { readonly answer: boolean; readonly keep: boolean; readonly reopen: boolean };
}

let world: World;
let network: GivenNetwork;
let people: Record<'ruth' | 'moses' | 'nell' | 'outsider', GivenPerson & Maker>;

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
  const other = await world.given.network();
  people = {
    ruth: await makerAt(network, 2, 'Ruth'),
    moses: await makerAt(network, 3, 'Moses'),
    nell: await makerAt(network, 4, 'Nell'),
    outsider: await makerAt(other, 0, 'Olga'),
  };
});

const about = { words: 'Years 3 and 4 together.', subject: 'MATHEMATICS', yearGroups: [7, 8], language: 'en' };
const wish = (changes: object = {}) => ({
  input: {
    ...{ ...about, networkId: network.id, title: 'Fractions for a mixed class', ...key(), ...changes },
  },
});
const send = async ({ client }: Maker, document: string, variables: object): Promise<Request> =>
  (await client.do<{ request: Request }>(document, { ...variables })).request;
const ask = (maker: Maker, changes: object = {}) => send(maker, ASK, wish(changes));
const listed = async (
  { client }: Maker,
  asked: object = {},
): Promise<{ items: { id: string }[]; nextCursor: string }> =>
  (await client.do<{ resourceRequests: { items: { id: string }[]; nextCursor: string } }>(LIST, { ...asked }))
    .resourceRequests;
const told = async ({ id }: GivenPerson): Promise<{ kind: string; path: string }[]> =>
  world.rows<{ kind: string; path: string }>(
    'SELECT kind, path FROM notice WHERE person_id = $1 ORDER BY told_at, id',
    [id],
  );
const shared = async (maker: Maker, title: string) => shareWith(maker, await make(maker, { title }), network.id);
const answering = (id: string, resourceId: string, line = 'We did it with two years.') => ({
  input: { id, resourceId, line },
});

describe('a request', () => {
  it('is read by the people of its network and by nobody else, and narrowed by what it is about', async () => {
    const { ruth, nell, outsider } = people;
    const maths = await ask(ruth);
    const music = await ask(ruth, { title: 'A round for four voices', subject: 'MUSIC', yearGroups: [] });
    expect((await listed(nell, { networkId: network.id })).items.map(({ id }) => id)).toEqual([music.id, maths.id]);
    expect((await listed(nell, { subject: 'MATHEMATICS' })).items).toMatchObject([{ id: maths.id }]);
    expect((await listed(nell, { yearGroup: 8 })).items).toMatchObject([{ id: maths.id }]);
    const { items, nextCursor } = await listed(nell, { first: 1 });
    expect(items).toMatchObject([{ id: music.id }]);
    expect((await listed(nell, { first: 1, after: nextCursor })).items).toMatchObject([{ id: maths.id }]);
    expect((await listed(outsider)).items).toEqual([]);
    expect(await outsider.client.refusalOf(LIST, { networkId: network.id })).toBe('NOT_FOUND');
    expect(await outsider.client.refusalOf(READ, { id: maths.id })).toBe('NOT_FOUND');
    expect(await outsider.client.refusalOf(ASK, wish())).toBe('NOT_FOUND');
  });

  it('is one request however often it is sent, for a day that can still come', async () => {
    const { ruth } = people;
    const asked = wish();
    const [one, again] = await Promise.all([1, 2].map(() => send(ruth, ASK, asked)));
    expect(again?.id).toBe(one?.id);
    const other = { input: { ...asked.input, title: 'Something else' } };
    expect(await ruth.client.refusalOf(ASK, other)).toBe('CLIENT_KEY_REUSED');
    for (const neededBy of ['1999-01-01', '2999-01-01', 'soon']) {
      expect(await ruth.client.refusalOf(ASK, wish({ neededBy }))).toBe('REQUEST_DAY_NOT_ACCEPTED');
    }
  });

  it('is changed, taken back and opened again by whoever asked', async () => {
    const { ruth, nell } = people;
    const { id } = await ask(ruth);
    const changed = { input: { ...about, title: 'Fractions, outdoors', id } };
    expect(await nell.client.refusalOf(CHANGE, changed)).toBe('REQUEST_OF_ANOTHER');
    expect(await send(ruth, CHANGE, changed)).toMatchObject({ title: 'Fractions, outdoors', standing: 'OPEN' });
    expect(await send(ruth, TAKE_BACK, { id })).toMatchObject({
      standing: 'TAKEN_BACK',
      can: { answer: false, keep: false, reopen: true },
    });
    expect(await nell.client.refusalOf(READ, { id })).toBe('NOT_FOUND');
    expect((await listed(nell)).items).toEqual([]);
    expect(await ruth.client.refusalOf(CHANGE, changed)).toBe('REQUEST_NOT_OPEN');
    expect(await send(ruth, REOPEN, { id })).toMatchObject({ standing: 'OPEN' });
    expect((await listed(nell, { openOnly: true })).items).toMatchObject([{ id }]);
  });

  it('lapses after its days, stays to be read, and can be opened again', async () => {
    const { ruth, nell } = people;
    const { id } = await ask(ruth);
    const lesson = await shared(nell, 'Halves on a line');
    await world.rows(`UPDATE resource_request SET open_until = now() WHERE id = $1`, [id]);
    expect(await send(nell, READ, { id })).toMatchObject({ standing: 'LAPSED', can: { answer: false } });
    expect((await listed(nell, { openOnly: true })).items).toEqual([]);
    expect(await nell.client.refusalOf(ANSWER, answering(id, lesson.id))).toBe('REQUEST_NOT_OPEN');
    expect(await send(ruth, REOPEN, { id })).toMatchObject({ standing: 'OPEN' });
  });

  it('goes with whoever leaves, while it is open', async () => {
    const { ruth, nell } = people;
    const { id } = await ask(ruth);
    await world.rows('UPDATE affiliation SET ended_at = now() WHERE person_id = $1', [ruth.id]);
    expect((await listed(nell)).items).toEqual([]);
    expect(await nell.client.refusalOf(READ, { id })).toBe('NOT_FOUND');
  });
});

describe('an answer', () => {
  it('is a resource that whoever asked can read; they hear of it once', async () => {
    const { ruth, moses, nell } = people;
    const { id } = await ask(ruth);
    const own = await make(moses, { title: 'Halves on a line' });
    expect(await moses.client.refusalOf(ANSWER, answering(id, own.id))).toBe('ANSWER_OUT_OF_REACH');
    expect(await nell.client.refusalOf(ANSWER, answering(id, own.id))).toBe('NOT_FOUND');
    await shareWith(moses, own, network.id);
    for (const line of ['For two years.', 'For two years at once.'])
      await send(moses, ANSWER, answering(id, own.id, line));
    expect(await send(ruth, READ, { id })).toMatchObject({
      answers: [{ resourceTitle: 'Halves on a line', name: 'Moses', line: 'For two years at once.', helped: false }],
    });
    expect(await told(ruth)).toEqual([{ kind: 'request-answered', path: `/requests/${id}` }]);
    expect(await nell.client.refusalOf(ANSWER, answering(id, own.id))).toBe('ANSWER_GIVEN_BEFORE');
    expect(await ruth.client.refusalOf(ANSWER, answering(id, own.id))).toBe('REQUEST_IS_YOURS');
  });

  it('is gone from sight when its resource is taken out of reach, and when it is taken back', async () => {
    const { ruth, moses } = people;
    const { id } = await ask(ruth);
    const [one, two, three] = [await shared(moses, 'One'), await shared(moses, 'Two'), await shared(moses, 'Three')];
    for (const resource of [one, two, three]) await send(moses, ANSWER, answering(id, resource.id));
    await moses.client.do(SHARE, {
      input: { id: one.id, licence: one.licence, audience: 'ME', networkId: null, line: null },
    });
    await moses.client.do(PUT_AWAY, { id: two.id });
    expect((await send(ruth, READ, { id })).answers).toMatchObject([{ resourceId: three.id }]);
    const taken = { input: { id, resourceId: three.id } };
    expect(await people.nell.client.refusalOf(UNANSWER, taken)).toBe('NOT_FOUND');
    expect((await send(moses, UNANSWER, taken)).answers).toEqual([]);
  });

  it('that helped is thanked for, and told on the page of the resource to those who read the request', async () => {
    const { ruth, moses, nell, outsider } = people;
    const { id } = await ask(ruth);
    const [good, other] = [await shared(moses, 'Halves on a line'), await shared(nell, 'Halves in a jar')];
    await send(moses, ANSWER, answering(id, good.id));
    await send(nell, ANSWER, answering(id, other.id));
    const found = { input: { id, helped: [good.id] } };
    expect(await nell.client.refusalOf(FOUND, found)).toBe('REQUEST_OF_ANOTHER');
    const gone = { input: { id, helped: [network.id] } };
    expect(await ruth.client.refusalOf(FOUND, gone)).toBe('ANSWER_GONE');
    for (let time = 0; time < 2; time += 1) {
      expect(await send(ruth, FOUND, found)).toMatchObject({
        standing: 'FOUND',
        answers: [{ helped: true }, { helped: false }],
      });
    }
    expect(await told(moses)).toEqual([{ kind: 'request-helped', path: `/requests/${id}` }]);
    expect(await told(nell)).toEqual([]);
    await world.rows(`UPDATE resource SET audience = 'public', network_id = NULL WHERE id = $1`, [good.id]);
    const helped = async ({ client }: Maker) =>
      (await client.do<{ resourceHelpedWith: { id: string }[] }>(HELPED, { resourceId: good.id })).resourceHelpedWith;
    expect(await helped(nell)).toMatchObject([{ id }]);
    expect(await helped(outsider)).toEqual([]);
    expect(await moses.client.refusalOf(UNANSWER, { input: { id, resourceId: good.id } })).toBe('REQUEST_NOT_OPEN');
    expect(await send(ruth, REOPEN, { id })).toMatchObject({ answers: [{ helped: false }, { helped: false }] });
  });

  it('comes into a network at work only', async () => {
    const { ruth, moses } = people;
    const { id } = await ask(ruth);
    const lesson = await shared(moses, 'Halves on a line');
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
    expect(await ruth.client.refusalOf(ASK, wish())).toBe('REQUEST_NEEDS_ACTIVE_NETWORK');
    expect(await moses.client.refusalOf(ANSWER, answering(id, lesson.id))).toBe('REQUEST_NEEDS_ACTIVE_NETWORK');
    expect(await send(moses, READ, { id })).toMatchObject({ standing: 'OPEN', can: { answer: false } });
  });
});

it('lists with their answers come in one statement, by index', async () => {
  const { ruth, moses, nell } = people;
  const { id } = await ask(ruth);
  await send(moses, ANSWER, answering(id, (await shared(moses, 'Halves on a line')).id));
  const few = (await world.statementsOf(() => listed(nell))).length;
  for (let more = 0; more < 5; more += 1) await ask(moses);
  const statements = await world.statementsOf(() => listed(nell));
  expect(statements).toHaveLength(few);
  expect(statements.filter((statement) => statement.includes('resource_request'))).toHaveLength(1);
});
