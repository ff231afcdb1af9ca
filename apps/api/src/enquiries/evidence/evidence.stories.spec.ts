// Evidence, told through GraphQL: added for one's school, shown while every consent holds, gone within a minute when one does not.
import { randomUUID } from 'node:crypto';
import { documentText } from '../../testing/bank.js';
import type { Client } from '../../testing/client.js';
import type { GivenNetwork } from '../../testing/given.js';
import { pdf } from '../../testing/made-files.js';
import { fileIn, getFile, shareFile } from '../../testing/shared-files.js';
import { openWorld, type World } from '../../testing/world.js';

const EVIDENCE = `id kind title body quotation saidBy pupils { firstName purpose } personName organisationName
  strength confirmedByName mayConfirm isConfirmedByMe isWithheld isRemoved mayRemove`;
const PAGE = `query ($enquiryId: ID!, $stage: CycleStage! = BASELINE, $round: Int! = 1) {
  page: enquiryEvidence(enquiryId: $enquiryId, stage: $stage, round: $round) { items { ${EVIDENCE} } } }`;
const ADD = `mutation ($input: AddEvidenceInput!) { one: addEvidence(input: $input) { ${EVIDENCE} } }`;
const TAKE_OUT = `mutation ($id: ID!) { one: removeEvidence(id: $id) { ${EVIDENCE} } }`;
const BRING_BACK = `mutation ($id: ID!) { one: restoreEvidence(id: $id) { ${EVIDENCE} } }`;
const CONFIRM = `mutation ($id: ID!) { one: confirmEvidence(id: $id) { ${EVIDENCE} } }`;
const UNCONFIRM = `mutation ($id: ID!) { one: takeBackConfirmation(id: $id) { ${EVIDENCE} } }`;
const START = 'mutation ($input: StartEnquiryInput!) { enquiry: startEnquiry(input: $input) { id } }';
const JOIN = 'mutation ($input: JoinEnquiryInput!) { joinEnquiry(input: $input) { id } }';
const AGREE = 'mutation ($id: ID!) { agreeOnEthics(id: $id) { id } }';
const COUNTS = 'query ($id: ID!) { enquiry(id: $id) { evidence { count } } }';
const RECORD = 'mutation ($input: RecordConsentInput!) { pupil: recordConsent(input: $input) { id } }';
const WITHDRAW = 'mutation ($input: WithdrawConsentInput!) { withdrawConsent(input: $input) { id } }';
const RESTORE = 'mutation ($input: RestoreConsentInput!) { restoreConsent(input: $input) { id } }';
const REMOVE_PUPIL = 'mutation ($id: ID!) { removeConsentPupil(id: $id) { id } }';

interface Evidence {
  readonly id: string;
  readonly title: string;
  readonly body: object | null;
  readonly quotation: string | null;
  readonly isWithheld: boolean;
  readonly pupils: readonly object[];
}

let world: World;
let network: GivenNetwork;
let ruth: Client;
let moses: Client;
let head: Client;
let enquiryId: string;

const schoolOf = (place: number): string => network.schools[place]!.school.id;
const at = async (place: number, role: 'staff' | 'head' | 'governor', name: string): Promise<Client> =>
  world.as(await world.given.personAt(network.schools[place]!.school, role, name));
const written = (more: object = {}) => ({
  ...{ enquiryId, stage: 'BASELINE', kind: 'OBSERVATION', title: 'A lesson watched' },
  ...{ body: documentText('They read their letters aloud.'), clientKey: randomUUID(), ...more },
});
const voice = (more: object = {}) =>
  written({
    kind: 'PUPIL_VOICE',
    title: 'After the second letter',
    body: null,
    quotation: 'I wrote it twice.',
    ...more,
  });
const add = async (client: Client, input: object) => (await client.do<{ one: Evidence }>(ADD, { input })).one;
const seenBy = async (client: Client) =>
  (await client.do<{ page: { items: readonly Evidence[] } }>(PAGE, { enquiryId })).page.items;
const dayFromNow = (days: number): string =>
  new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const pupil = async (more: object = {}): Promise<string> => {
  const given = {
    purposes: ['QUOTATION', 'PICTURE'],
    givers: ['SCHOOL', 'GUARDIAN'],
    evidence: documentText('Signed.'),
  };
  const days = { givenOn: dayFromNow(-3), until: dayFromNow(100) };
  const whole = { firstName: 'Amira', yearGroup: 8, isThirteen: false };
  const input = { ...given, ...days, pupil: whole, organisationId: schoolOf(0), clientKey: randomUUID(), ...more };
  return (await head.do<{ pupil: { id: string } }>(RECORD, { input })).pupil.id;
};

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network();
  [ruth, moses] = [await at(0, 'staff', 'Ruth'), await at(1, 'staff', 'Moses')];
  head = await at(0, 'head', 'Alan');
  const words = { question: 'Do children write more for a reader?', change: 'Reluctant writers finish a letter.' };
  const place = { networkId: network.id, organisationId: schoolOf(0), levels: ['PUPIL'], language: 'en' };
  const input = { ...words, ...place, clientKey: randomUUID() };
  enquiryId = (await ruth.do<{ enquiry: { id: string } }>(START, { input })).enquiry.id;
  await ruth.do(AGREE, { id: enquiryId });
});

it('is added for the school for which one takes part, and read by the whole network', async () => {
  const one = await add(ruth, written());
  expect(one).toMatchObject({
    ...{ title: 'A lesson watched', personName: 'Ruth', organisationName: network.schools[0]!.school.name },
    ...{ quotation: null, pupils: [], isWithheld: false },
  });
  expect(await seenBy(moses)).toMatchObject([{ id: one.id, mayRemove: false }]);
  expect(await moses.refusalOf(ADD, { input: written() })).toBe('ENQUIRY_MEMBERS_ONLY');
});

it('sent again with the same key is added once; with another title it is refused', async () => {
  const input = written();
  const [first, again] = await Promise.all([add(ruth, input), add(ruth, input)]);
  expect(again).toEqual(first);
  expect(await ruth.refusalOf(ADD, { input: { ...input, title: 'Another lesson' } })).toBe('CLIENT_KEY_REUSED');
  expect(await seenBy(ruth)).toHaveLength(1);
});

it.each([
  ['an observation without words', () => written({ body: null }), 'EVIDENCE_SAYS_NOTHING'],
  ['a voice that says nothing', () => voice({ quotation: '' }), 'EVIDENCE_SAYS_NOTHING'],
  ['a quotation beside an observation', () => written({ quotation: 'I wrote.' }), 'INPUT_NOT_ACCEPTED'],
  [
    'a pupil whom nobody knows',
    () => voice({ pupils: [{ pupilId: randomUUID(), purposes: ['QUOTATION'] }] }),
    'PUPILS_OF_OWN_SCHOOL_ONLY',
  ],
])('%s is refused', async (_, input, code) => {
  expect(await ruth.refusalOf(ADD, { input: input() })).toBe(code);
  expect(await seenBy(ruth)).toEqual([]);
});

it('is taken out and brought back by its author, and forgotten after 90 days', async () => {
  const { id } = await add(ruth, voice({ pupils: [{ pupilId: await pupil(), purposes: ['QUOTATION'] }] }));
  await moses.do(JOIN, { input: { id: enquiryId, organisationId: schoolOf(1) } });
  expect(await moses.refusalOf(TAKE_OUT, { id })).toBe('CONTRIBUTION_OF_ANOTHER');
  expect((await ruth.do<{ one: object }>(TAKE_OUT, { id })).one).toMatchObject({ isRemoved: true });
  expect(await seenBy(moses)).toEqual([]);
  await ruth.do(BRING_BACK, { id });
  expect(await seenBy(moses)).toHaveLength(1);
  await ruth.do(TAKE_OUT, { id });
  const kept = async () => (await world.rows('SELECT FROM enquiry_evidence WHERE id = $1', [id])).length;
  await world.passDays(89);
  expect(await kept()).toBe(1);
  await world.passDays(2);
  expect(await kept()).toBe(0);
});

it('is as strong as its author declares, and confirmed by somebody of another school alone', async () => {
  const { id } = await add(ruth, written({ strength: 2 }));
  const colleague = await at(0, 'staff', 'Cora');
  for (const [client, place] of [
    [moses, 1],
    [colleague, 0],
  ] as const) {
    await client.do(JOIN, { input: { id: enquiryId, organisationId: schoolOf(place) } });
  }
  expect(await ruth.refusalOf(CONFIRM, { id })).toBe('CONFIRMED_BY_ANOTHER_SCHOOL');
  expect(await colleague.refusalOf(CONFIRM, { id })).toBe('CONFIRMED_BY_ANOTHER_SCHOOL');
  expect(await seenBy(moses)).toMatchObject([{ strength: 2, confirmedByName: null, mayConfirm: true }]);
  await moses.do(CONFIRM, { id });
  await moses.do(CONFIRM, { id });
  expect(await seenBy(ruth)).toMatchObject([{ confirmedByName: 'Moses', mayConfirm: false, isConfirmedByMe: false }]);
  expect(await ruth.refusalOf(UNCONFIRM, { id })).toBe('CONTRIBUTION_OF_ANOTHER');
  expect((await moses.do<{ one: object }>(UNCONFIRM, { id })).one).toMatchObject({ confirmedByName: null });
  expect(await ruth.refusalOf(ADD, { input: written({ strength: 6 }) })).toBe('INPUT_NOT_ACCEPTED');
});

describe('by which a pupil can be known', () => {
  it('is blocked without every consent, with what is missing, and can be told without a name instead', async () => {
    const pupilId = await pupil({ givers: ['SCHOOL'] });
    const { errors } = await ruth.ask(ADD, { input: voice({ pupils: [{ pupilId, purposes: ['QUOTATION'] }] }) });
    expect(errors[0]?.extensions).toEqual({
      code: 'CONSENT_OF_GUARDIAN_MISSING',
      details: { name: 'Amira' },
    });
    const anonymous = await add(ruth, voice({ saidBy: 'a girl in Year 3' }));
    expect(anonymous).toMatchObject({ quotation: 'I wrote it twice.', saidBy: 'a girl in Year 3', pupils: [] });
  });

  it('asks for consent to quote, whatever else is shown', async () => {
    const pupilId = await pupil({ purposes: ['PICTURE'] });
    const input = voice({ pupils: [{ pupilId, purposes: ['PICTURE'] }] });
    expect(await ruth.refusalOf(ADD, { input })).toBe('CONSENT_OF_GUARDIAN_MISSING');
  });

  it('is shown with the first name beside the school, to people of other schools too', async () => {
    const pupilId = await pupil();
    await add(ruth, voice({ pupils: [{ pupilId, purposes: ['QUOTATION'] }] }));
    expect(await seenBy(moses)).toMatchObject([
      { quotation: 'I wrote it twice.', pupils: [{ firstName: 'Amira', purpose: 'QUOTATION' }] },
    ]);
  });

  it('is of one’s own school alone, and of nobody’s whom a governor may not look up', async () => {
    const pupilId = await pupil();
    const input = voice({ pupils: [{ pupilId, purposes: ['QUOTATION'] }] });
    await moses.do(JOIN, { input: { id: enquiryId, organisationId: schoolOf(1) } });
    expect(await moses.refusalOf(ADD, { input })).toBe('PUPILS_OF_OWN_SCHOOL_ONLY');
    const governor = await at(0, 'governor', 'Gwen');
    await governor.do(JOIN, { input: { id: enquiryId, organisationId: schoolOf(0) } });
    expect(await governor.refusalOf(ADD, { input })).toBe('PUPILS_OF_OWN_SCHOOL_ONLY');
  });

  it('is gone from pages, counts and files once a consent is withdrawn, and back when it is given again', async () => {
    const pupilId = await pupil();
    const photograph = await shareFile(ruth, 'class.pdf', pdf());
    const { type, content } = documentText('With her letter.');
    const body = { type, content: [...content, fileIn(photograph)] };
    await add(ruth, written({ body, pupils: [{ pupilId, purposes: ['PICTURE'] }] }));
    const status = async () => (await getFile(moses, photograph.id)).status;
    const counted = async () =>
      (await moses.do<{ enquiry: { evidence: readonly object[] } }>(COUNTS, { id: enquiryId })).enquiry.evidence;
    expect([await status(), (await seenBy(moses)).length, await counted()]).toEqual([200, 1, [{ count: 1 }]]);
    await head.do(WITHDRAW, { input: { pupilId, purposes: ['PICTURE'] } });
    await world.settle();
    expect([await status(), (await seenBy(moses)).length, await counted()]).toEqual([404, 0, []]);
    expect(await seenBy(ruth)).toMatchObject([{ isWithheld: true, body: null, quotation: null, pupils: [] }]);
    await head.do(RESTORE, { input: { pupilId, purposes: ['PICTURE'] } });
    await world.settle();
    expect([await status(), (await seenBy(moses)).length]).toEqual([200, 1]);
  });

  it('is gone the day after a consent has run out, and with a pupil whom the school removes', async () => {
    const lena = await pupil({ until: dayFromNow(10) });
    const noor = await pupil();
    await add(ruth, voice({ title: 'Lena’s words', pupils: [{ pupilId: lena, purposes: ['QUOTATION'] }] }));
    await add(ruth, voice({ title: 'Noor’s words', pupils: [{ pupilId: noor, purposes: ['QUOTATION'] }] }));
    await head.do(REMOVE_PUPIL, { id: noor });
    await world.settle();
    expect((await seenBy(moses)).map(({ title }) => title)).toEqual(['Lena’s words']);
    await world.passDays(11);
    moses = await world.as(await world.given.personAt(network.schools[1]!.school, 'staff'));
    expect(await seenBy(moses)).toEqual([]);
    await world.passDays(91);
    await world.settle();
    const kept = await world.rows<{ quotation: string }>(
      'SELECT quotation FROM enquiry_evidence WHERE enquiry_id = $1 AND title = $2',
      [enquiryId, 'Noor’s words'],
    );
    expect(kept).toEqual([{ quotation: '' }]);
  });
});

it('is read in few statements, however much there is', async () => {
  const count = async () => (await world.statementsOf(() => seenBy(ruth))).length;
  await add(ruth, written());
  const one = await count();
  for (let nth = 0; nth < 4; nth += 1) await add(ruth, written());
  expect(await count()).toBe(one);
  expect(one).toBeLessThanOrEqual(5);
});
