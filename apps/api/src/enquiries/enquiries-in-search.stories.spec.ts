// Enquiries are found by what they ask, by the people of their network and by nobody else; what a pupil said is not looked for.
import { randomUUID } from 'node:crypto';
import { SearchFeed } from '../platform/search/search-feed.js';
import type { Client } from '../testing/client.js';
import type { GivenNetwork } from '../testing/given.js';
import { openWorld, type World } from '../testing/world.js';

const SEARCH = `query ($text: String!) { search(text: $text, kinds: [ENQUIRY], first: 20) {
  items { id title place } counts { count } } }`;
const START = 'mutation ($input: StartEnquiryInput!) { enquiry: startEnquiry(input: $input) { id } }';
const CHANGE = 'mutation ($input: ChangeEnquiryInput!) { changeEnquiry(input: $input) { id } }';
const AGREE = 'mutation ($id: ID!) { agreeOnEthics(id: $id) { id } }';
const ADD = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }';

const words = {
  question: 'Do children count further on the marmalade shelf?',
  change: 'They go on over ten by themselves.',
  levels: ['PUPIL'],
};

let world: World;
let network: GivenNetwork;
let ruth: Client;
let id: string;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
  ruth = await world.as(await world.given.personAt(network.schools[0]!.school));
  const place = { networkId: network.id, organisationId: network.schools[0]!.school.id, language: 'en' };
  const input = { ...words, ...place, clientKey: randomUUID() };
  id = (await ruth.do<{ enquiry: { id: string } }>(START, { input })).enquiry.id;
});
afterAll(() => world.close());

async function foundBy(client: Client, text: string): Promise<readonly string[]> {
  await world.app.get(SearchFeed).catchUp();
  const { search } = await client.do<{ search: { items: readonly { id: string }[]; counts: readonly object[] } }>(
    SEARCH,
    {
      text,
    },
  );
  if (search.items.length === 0) expect(search.counts).toEqual([]);
  return search.items.map((item) => item.id);
}

test('is found by people of every school of the network, also with a slip of the pen', async () => {
  const moses = await world.as(await world.given.personAt(network.schools[3]!.school));
  expect(await foundBy(moses, 'marmelade shelf')).toEqual([id]);
  expect(await foundBy(moses, 'over ten')).toEqual([id]);
});

test('is not found by anybody else, not even by who runs the programme', async () => {
  const other = await world.given.network();
  for (const person of [network.facilitator, other.coLeaders[0]!, await world.given.person({ administrator: true })]) {
    expect(await foundBy(await world.as(person), 'marmalade')).toEqual([]);
  }
  expect(await foundBy(world.visitor(), 'marmalade')).toEqual([]);
});

test('is found by its new words, and no longer by the old ones', async () => {
  await ruth.do(CHANGE, { input: { ...words, id, question: 'Do children count further on the staircase?' } });
  expect(await foundBy(ruth, 'staircase')).toEqual([id]);
  expect(await foundBy(ruth, 'marmalade')).toEqual([]);
});

test('is not found by what a pupil said in it', async () => {
  await ruth.do(AGREE, { id });
  const voice = {
    enquiryId: id,
    stage: 'BASELINE',
    kind: 'PUPIL_VOICE',
    title: 'At the table',
    clientKey: randomUUID(),
  };
  await ruth.do(ADD, { input: { ...voice, quotation: 'I counted the wheelbarrows.' } });
  expect(await foundBy(ruth, 'wheelbarrows')).toEqual([]);
});
