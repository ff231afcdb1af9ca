// An enquiry, told through GraphQL: asked in a network, joined by three schools, taken round its cycle, forwards and back.
import { randomUUID } from 'node:crypto';
import { documentText } from '../testing/bank.js';
import type { Client } from '../testing/client.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const WHOLE = `id question stage round ethicsAgreedByName indicatorBefore
  members { name organisationName part evidenceOfOrganisation } evidence { round stage count organisations }
  expectations { id round kind words expected outcome happened answeredByName }
  advice { code kinds } can { work join leave }`;
const READ = `query ($id: ID!) { enquiry(id: $id) { ${WHOLE} } }`;
const LIST = `query ($networkId: ID!, $first: Int! = 20, $after: String) {
  list: networkEnquiries(networkId: $networkId, first: $first, after: $after) {
    items { id question organisations } nextCursor } }`;
const START = `mutation ($input: StartEnquiryInput!) { enquiry: startEnquiry(input: $input) { ${WHOLE} } }`;
const CHANGE = `mutation ($input: ChangeEnquiryInput!) { enquiry: changeEnquiry(input: $input) { ${WHOLE} } }`;
const JOIN = `mutation ($input: JoinEnquiryInput!) { enquiry: joinEnquiry(input: $input) { ${WHOLE} } }`;
const LEAVE = `mutation ($id: ID!) { enquiry: leaveEnquiry(id: $id) { ${WHOLE} } }`;
const AGREE = `mutation ($id: ID!) { enquiry: agreeOnEthics(id: $id) { ${WHOLE} } }`;
const MOVE = `mutation ($input: MoveEnquiryInput!) { enquiry: moveEnquiry(input: $input) { ${WHOLE} } }`;
const AGAIN = `mutation ($input: BeginRoundInput!) { enquiry: beginEnquiryRound(input: $input) { ${WHOLE} } }`;
const EXPECT = `mutation ($input: RecordExpectationInput!) { enquiry: recordExpectation(input: $input) { ${WHOLE} } }`;
const ANSWER = `mutation ($input: AnswerExpectationInput!) { enquiry: answerExpectation(input: $input) { ${WHOLE} } }`;
const TAKE_OUT = `mutation ($id: ID!) { enquiry: removeExpectation(id: $id) { ${WHOLE} } }`;
const BRING_BACK = `mutation ($id: ID!) { enquiry: restoreExpectation(id: $id) { ${WHOLE} } }`;
const TIMELINE = `query ($enquiryId: ID!, $first: Int! = 20, $after: String) {
  timeline: enquiryTimeline(enquiryId: $enquiryId, first: $first, after: $after) {
    items { kind round stage personName organisationName title } nextCursor } }`;
const ADD = `mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }`;

interface Whole {
  readonly id: string;
  readonly stage: string;
  readonly round: number;
  readonly members: readonly { readonly name: string; readonly evidenceOfOrganisation: number }[];
  readonly evidence: readonly object[];
  readonly expectations: readonly { readonly id: string; readonly outcome: string | null }[];
  readonly advice: readonly { readonly code: string }[];
  readonly can: object;
}

const words = {
  question: 'Do children write more for somebody they know?',
  change: 'Reluctant writers finish a letter by themselves.',
  levels: ['PUPIL', 'SCHOOL_TO_SCHOOL'],
};
const hunch = {
  ...{ kind: 'HUNCH', words: 'They write for us, and not for a reader.' },
  expected: 'With a reader the second letter is longer.',
};

let world: World;
let network: GivenNetwork;
let ruth: Client;
let moses: Client;
let enquiryId: string;

const at = async (place: number, name: string): Promise<Client> =>
  world.as(await world.given.personAt(network.schools[place]!.school, 'staff', name));
const act = async (client: Client, document: string, variables: Readonly<Record<string, unknown>>) =>
  (await client.do<{ enquiry: Whole }>(document, variables)).enquiry;
const started = (more: object = {}) => ({
  ...{ ...words, networkId: network.id, organisationId: network.schools[0]!.school.id, language: 'en' },
  ...{ clientKey: randomUUID(), ...more },
});
const join = (client: Client, place: number, part = '') =>
  act(client, JOIN, { input: { id: enquiryId, organisationId: network.schools[place]!.school.id, part } });
const add = (client: Client, stage: string, kind = 'OBSERVATION') =>
  client.do(ADD, {
    input: {
      enquiryId,
      stage,
      kind,
      title: 'A lesson watched',
      body: documentText('They read aloud.'),
      clientKey: randomUUID(),
    },
  });

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses] = [await at(0, 'Ruth'), await at(1, 'Moses')];
  enquiryId = (await act(ruth, START, { input: started() })).id;
});

it('is started by somebody of a school in the network, who takes part from then on', async () => {
  expect(await act(ruth, READ, { id: enquiryId })).toMatchObject({
    ...{ question: words.question, stage: 'QUESTION', round: 1, ethicsAgreedByName: null, advice: [] },
    members: [{ name: 'Ruth', organisationName: network.schools[0]!.school.name, evidenceOfOrganisation: 0 }],
    can: { work: true, join: false, leave: true },
  });
  expect((await act(moses, READ, { id: enquiryId })).can).toEqual({ work: false, join: true, leave: false });
});

it('sent again with the same key is started once; with another question it is refused', async () => {
  const input = started({ question: 'Does reading aloud help?' });
  const [first, again] = await Promise.all([act(ruth, START, { input }), act(ruth, START, { input })]);
  expect(again.id).toBe(first.id);
  expect(await ruth.refusalOf(START, { input: { ...input, ...words } })).toBe('CLIENT_KEY_REUSED');
});

it.each([
  [
    'for a school that is not theirs',
    () => ({ organisationId: network.schools[3]!.school.id }),
    'ENQUIRY_FOR_OWN_ORGANISATION',
  ],
  ['serving no level of learning', () => ({ levels: [] }), 'INPUT_NOT_ACCEPTED'],
  ['without a question', () => ({ question: 'Why?' }), 'INPUT_NOT_ACCEPTED'],
])('is not started %s', async (_, more, code) => {
  expect(await ruth.refusalOf(START, { input: started(more()) })).toBe(code);
});

it('is joined by people of several schools with their part in it, and left with what they added staying', async () => {
  await join(moses, 1, 'Watches the first lessons');
  expect(await act(ruth, READ, { id: enquiryId })).toMatchObject({
    members: [{ name: 'Ruth' }, { name: 'Moses', part: 'Watches the first lessons' }],
  });
  await act(ruth, AGREE, { id: enquiryId });
  await add(moses, 'BASELINE');
  expect((await act(moses, LEAVE, { id: enquiryId })).can).toEqual({ work: false, join: true, leave: false });
  expect(await moses.refusalOf(LEAVE, { id: enquiryId })).toBe('ENQUIRY_MEMBERS_ONLY');
  expect((await act(ruth, READ, { id: enquiryId })).evidence).toEqual([
    { round: 1, stage: 'BASELINE', count: 1, organisations: 1 },
  ]);
  expect((await join(moses, 1)).members).toHaveLength(2);
});

it('is read by the people of the network, and by nobody else', async () => {
  const ask = async (client: Client) =>
    [await client.refusalOf(READ, { id: enquiryId }), await client.refusalOf(LIST, { networkId: network.id })].join();
  expect(await ask(await world.as(network.facilitator))).toBe('NOT_FOUND,NOT_FOUND');
  expect(await ask(await world.as(await world.given.person({ administrator: true })))).toBe('NOT_FOUND,NOT_FOUND');
  expect(await ask(await world.as((await world.given.network()).coLeaders[0]!))).toBe('NOT_FOUND,NOT_FOUND');
  const another = (await act(moses, START, { input: started({ organisationId: network.schools[1]!.school.id }) })).id;
  interface List {
    readonly list: { readonly items: readonly { readonly id: string }[]; readonly nextCursor: string | null };
  }
  const first = await moses.do<List>(LIST, { networkId: network.id, first: 1 });
  const rest = await moses.do<List>(LIST, { networkId: network.id, first: 1, after: first.list.nextCursor });
  expect([...first.list.items, ...rest.list.items].map(({ id }) => id)).toEqual([another, enquiryId]);
  expect(rest.list.nextCursor).toBeNull();
});

it('is advised and never forced: what is missing is told, and people go on all the same, and back', async () => {
  const move = async (stage: string) => act(ruth, MOVE, { input: { id: enquiryId, stage } });
  const codes = ({ advice }: Whole) => advice.map(({ code }) => code);
  expect(codes(await move('BASELINE'))).toEqual(['EVIDENCE_ASKED_FOR']);
  expect(codes(await move('SHARE'))).toEqual(['ONE_SCHOOL_ONLY']);
  expect(codes(await move('HUNCH'))).toEqual(['NO_HUNCH_YET']);
  await act(ruth, EXPECT, { input: { ...hunch, enquiryId, clientKey: randomUUID() } });
  expect(codes(await act(ruth, READ, { id: enquiryId }))).toEqual([]);
  expect(await moses.refusalOf(MOVE, { input: { id: enquiryId, stage: 'CHECK' } })).toBe('ENQUIRY_MEMBERS_ONLY');
});

it('brings back at check what was expected, to be answered by anybody who takes part, and answered again', async () => {
  await join(moses, 1);
  const input = { ...hunch, enquiryId, clientKey: randomUUID() };
  await act(ruth, EXPECT, { input });
  const again = await act(ruth, EXPECT, { input });
  expect(again.expectations).toHaveLength(1);
  const id = again.expectations[0]!.id;
  const checked = await act(ruth, MOVE, { input: { id: enquiryId, stage: 'CHECK' } });
  expect(checked.advice.map(({ code }) => code)).toContain('EXPECTATIONS_UNANSWERED');
  const answered = await act(moses, ANSWER, {
    input: { id, outcome: 'IN_PART', happened: 'Half of them wrote more.' },
  });
  expect(answered.expectations).toMatchObject([
    { outcome: 'IN_PART', happened: 'Half of them wrote more.', answeredByName: 'Moses' },
  ]);
  expect(answered.advice.map(({ code }) => code)).not.toContain('EXPECTATIONS_UNANSWERED');
  expect(await moses.refusalOf(TAKE_OUT, { id })).toBe('CONTRIBUTION_OF_ANOTHER');
  expect((await act(ruth, TAKE_OUT, { id })).expectations).toEqual([]);
  expect(await moses.refusalOf(ANSWER, { input: { id, outcome: 'ENOUGH', happened: 'Now all.' } })).toBe('NOT_FOUND');
  expect((await act(ruth, BRING_BACK, { id })).expectations).toHaveLength(1);
});

it('goes round again, and the round before stays as it was', async () => {
  await act(ruth, AGREE, { id: enquiryId });
  await add(ruth, 'BASELINE');
  await act(ruth, EXPECT, { input: { ...hunch, enquiryId, clientKey: randomUUID() } });
  const again = (after: number) => ({ input: { id: enquiryId, after } });
  const [second] = await Promise.all([act(ruth, AGAIN, again(1)), act(ruth, AGAIN, again(1))]);
  expect(second).toMatchObject({ round: 2, stage: 'BASELINE', expectations: [{ round: 1 }] });
  await add(ruth, 'BASELINE');
  expect((await act(ruth, READ, { id: enquiryId })).evidence).toEqual(
    expect.arrayContaining([
      { round: 1, stage: 'BASELINE', count: 1, organisations: 1 },
      { round: 2, stage: 'BASELINE', count: 1, organisations: 1 },
    ]),
  );
  for (let round = 2; round < 12; round += 1) await act(ruth, AGAIN, again(round));
  expect(await ruth.refusalOf(AGAIN, again(12))).toBe('ENQUIRY_ROUNDS_FULL');
});

it('stands among one’s own for whoever takes part, as long as they reach the network', async () => {
  const MINE = 'query { mine: myEnquiries { items { id organisations } nextCursor } }';
  const mine = async (client: Client) =>
    (await client.do<{ mine: { items: readonly { id: string }[] } }>(MINE)).mine.items.map(({ id }) => id);
  expect(await mine(ruth)).toEqual([enquiryId]);
  expect(await mine(moses)).toEqual([]);
  await join(moses, 1);
  expect(await mine(moses)).toEqual([enquiryId]);
  await act(moses, LEAVE, { id: enquiryId });
  expect(await mine(moses)).toEqual([]);
  await world.rows(`UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE organisation_id = $1`, [
    network.schools[0]!.school.id,
  ]);
  expect(await mine(ruth)).toEqual([]);
});

it('tells how it went, from the beginning, page by page', async () => {
  await act(ruth, AGREE, { id: enquiryId });
  await act(ruth, MOVE, { input: { id: enquiryId, stage: 'BASELINE' } });
  await act(ruth, MOVE, { input: { id: enquiryId, stage: 'BASELINE' } });
  await join(moses, 1);
  await add(moses, 'BASELINE');
  const { expectations } = await act(ruth, EXPECT, { input: { ...hunch, enquiryId, clientKey: randomUUID() } });
  const answer = { id: expectations[0]!.id, outcome: 'ENOUGH', happened: 'All of them wrote more.' };
  await act(moses, ANSWER, { input: answer });
  await act(ruth, AGAIN, { input: { id: enquiryId, after: 1 } });
  interface Timeline {
    readonly timeline: {
      readonly items: readonly { readonly kind: string; readonly personName: string }[];
      readonly nextCursor: string | null;
    };
  }
  const page = (after: string | null) =>
    ruth.do<Timeline>(TIMELINE, { enquiryId, first: 4, after }).then(({ timeline }) => timeline);
  const latest = await page(null);
  const earliest = await page(latest.nextCursor);
  expect(earliest.nextCursor).toBeNull();
  const told = [...latest.items, ...earliest.items].map(({ kind, personName }) => `${personName} ${kind}`).reverse();
  expect(told).toEqual([
    ...['Ruth STARTED', 'Ruth MOVED', 'Moses JOINED', 'Moses EVIDENCE', 'Ruth EXPECTED', 'Moses ANSWERED'],
    'Ruth ROUND_BEGUN',
  ]);
  expect(latest.items[3]).toMatchObject({ title: 'A lesson watched', stage: 'BASELINE', round: 1 });
});

it('is said in other words by whoever takes part', async () => {
  const input = {
    ...words,
    id: enquiryId,
    indicator: 'Lines in a letter',
    indicatorBefore: 'Three',
    indicatorAfter: '',
  };
  expect(await act(ruth, CHANGE, { input })).toMatchObject({ indicatorBefore: 'Three' });
  expect(await moses.refusalOf(CHANGE, { input })).toBe('ENQUIRY_MEMBERS_ONLY');
});

it('collects nothing before it is agreed how; whoever agrees first stands for all', async () => {
  const input = {
    ...{ enquiryId, stage: 'BASELINE', kind: 'DATA', title: 'Lines counted' },
    ...{ body: documentText('Three lines each.'), clientKey: randomUUID() },
  };
  expect(await ruth.refusalOf(ADD, { input })).toBe('ENQUIRY_ETHICS_FIRST');
  await join(moses, 1);
  await act(moses, AGREE, { id: enquiryId });
  expect(await act(ruth, AGREE, { id: enquiryId })).toMatchObject({ ethicsAgreedByName: 'Moses' });
  await ruth.do(ADD, { input });
});

it('is read in few statements, however many take part', async () => {
  const count = async () => (await world.statementsOf(() => act(ruth, READ, { id: enquiryId }))).length;
  const one = await count();
  for (const place of [1, 2, 3]) await join(await at(place, `Person of ${place}`), place);
  expect(await count()).toBe(one);
  expect(one).toBeLessThanOrEqual(4);
});
