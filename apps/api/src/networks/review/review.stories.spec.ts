// Reviewing a programme year, told through GraphQL with a clock that moves: due, written by two, published, kept.
import { reviewHeadings } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import type { Client } from '../../testing/client.js';
import { LEAVE } from '../../testing/documents/life.documents.js';
import type { GivenNetwork } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const REVIEWS = `fragment All on YearlyReviews {
  mayWrite
  published { year publisherName answers { heading level words } }
  toReview { year endsAt draft { revision answers { heading level words } } }
}`;
const READ = `query ($networkId: ID!) { yearlyReviews(networkId: $networkId) { ...All } } ${REVIEWS}`;
const SAVE = `mutation ($input: SaveReviewDraftInput!) { saveReviewDraft(input: $input) { revision } }`;
const PUBLISH = `mutation ($input: PublishReviewInput!) { publishReview(input: $input) { ...All } } ${REVIEWS}`;
const NEEDS = '{ whatNeedsMe { kind networkId year } }';
const HISTORY = `query ($networkId: ID!) { networkHistory(networkId: $networkId, first: 50) { items { kind number } } }`;

interface Reviews {
  readonly mayWrite: boolean;
  readonly published: readonly { year: number; publisherName: string; answers: readonly object[] }[];
  readonly toReview: { year: number; endsAt: string; draft: { revision: number } | null } | null;
}

const answers = (words = 'We say what did not work.', level: string | null = 'UNDER_WAY') =>
  reviewHeadings.map((heading) => ({ heading: heading.toUpperCase(), level, words }));

let world: World;
let network: GivenNetwork;
let ruth: Client;
let moses: Client;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ schools: 6 });
  await world.rows('UPDATE network SET activated_at = $2 WHERE id = $1', [network.id, world.app.get(Clock).now()]);
  [ruth, moses] = (await Promise.all(network.coLeaders.map((person) => world.as(person)))) as [Client, Client];
});

const read = async (client: Client) =>
  (await client.do<{ yearlyReviews: Reviews }>(READ, { networkId: network.id })).yearlyReviews;
const draft = (revision: number, given = answers(), year = 1) => ({
  input: { networkId: network.id, year, answers: given, revision },
});
const save = async (client: Client, revision: number, given = answers(), year = 1) =>
  (await client.do<{ saveReviewDraft: { revision: number } }>(SAVE, draft(revision, given, year))).saveReviewDraft
    .revision;
const review = async (client: Client, year: number) => {
  const revision = await save(client, 0, answers(`Year ${year}.`), year);
  await client.do(PUBLISH, { input: { networkId: network.id, year, revision } });
};
const dueAtHome = async (client: Client) =>
  (await client.do<{ whatNeedsMe: { kind: string; networkId: string; year: number | null }[] }>(NEEDS)).whatNeedsMe
    .filter(({ networkId, kind }) => networkId === network.id && kind === 'REVIEW_YEAR')
    .map(({ year }) => year);
const mailsTo = async ({ email }: { email: string }) =>
  (await world.rows<{ subject: string }>('SELECT subject FROM mail WHERE to_address = $1 ORDER BY queued_at', [email]))
    .map(({ subject }) => subject)
    .filter((subject) => subject.startsWith('Time to look back'));

describe('a month before the year ends', () => {
  it('both co-leaders are told once, by notice and by mail, and it waits at home until it is published', async () => {
    await world.passDays(330);
    expect(await dueAtHome(ruth)).toEqual([]);
    await world.passDays(6);
    await world.passDays(1);
    for (const person of network.coLeaders) {
      expect(await mailsTo(person)).toHaveLength(1);
      const told = await world.rows(`SELECT FROM notice WHERE person_id = $1 AND kind = 'review-due'`, [person.id]);
      expect(told).toHaveLength(1);
    }
    expect([await dueAtHome(ruth), await dueAtHome(moses)]).toEqual([[1], [1]]);
    await review(ruth, 1);
    expect([await dueAtHome(ruth), await dueAtHome(moses)]).toEqual([[], []]);
  });

  it('is nobody’s business in a network that has lapsed', async () => {
    const { coordinator, membershipId } = network.schools[5]!;
    await (await world.as(coordinator)).do(LEAVE, { input: { proposalId: membershipId } });
    await world.passDays(336);
    expect(await mailsTo(network.coLeaders[0]!)).toEqual([]);
    expect((await read(ruth)).toReview).toBeNull();
    expect(await ruth.refusalOf(SAVE, draft(0))).toBe('NETWORK_ONLY_READ');
  });
});

describe('the draft', () => {
  it('is kept as it is written, half or whole, and two who write at once are told', async () => {
    expect(await save(ruth, 0, answers('', null))).toBe(1);
    expect(await moses.refusalOf(SAVE, draft(0))).toBe('DRAFT_WRITTEN_MEANWHILE');
    expect(await save(moses, 1)).toBe(2);
    expect((await read(ruth)).toReview).toMatchObject({ year: 1, draft: { revision: 2 } });
    const teacher = await world.as(network.schools[3]!.coordinator);
    expect(await read(teacher)).toMatchObject({ mayWrite: false, toReview: { year: 1, draft: null } });
  });

  it('is published only when every heading has its answer and sentence', async () => {
    const revision = await save(ruth, 0, answers().slice(0, 5));
    const { errors } = await ruth.ask(PUBLISH, { input: { networkId: network.id, year: 1, revision } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'REVIEW_NOT_COMPLETE', details: { missing: 2 } });
    expect((await read(ruth)).toReview?.draft?.revision).toBe(revision);
  });

  it('answers each heading once, and for the year that is to be reviewed', async () => {
    expect(await ruth.refusalOf(SAVE, draft(0, [...answers().slice(1), answers()[1]!]))).toBe('INPUT_NOT_ACCEPTED');
    expect(await ruth.refusalOf(SAVE, draft(0, answers(), 2))).toBe('NOTHING_TO_REVIEW');
  });
});

describe('once published', () => {
  it('everybody in the network reads it, and it stands in the history', async () => {
    await review(ruth, 1);
    const teacher = await world.as(network.schools[3]!.coordinator);
    expect((await read(teacher)).published).toMatchObject([
      { year: 1, publisherName: network.coLeaders[0]!.name, answers: answers('Year 1.') },
    ]);
    const { networkHistory } = await teacher.do<{ networkHistory: { items: object[] } }>(HISTORY, {
      networkId: network.id,
    });
    expect(networkHistory.items[0]).toEqual({ kind: 'YEAR_REVIEWED', number: 1 });
    expect(await moses.refusalOf(SAVE, draft(0))).toBe('NOTHING_TO_REVIEW');
  });

  it('the next year is written beside it, a late one still comes in, and after year 4 there is none', async () => {
    await review(ruth, 1);
    await world.passDays(370);
    expect((await read(ruth)).toReview?.year).toBe(2);
    await world.passDays(365);
    await review(moses, 2);
    await world.passDays(730);
    await review(ruth, 4);
    expect(await read(ruth)).toMatchObject({ toReview: null, mayWrite: false });
    expect((await read(ruth)).published.map(({ year }) => year)).toEqual([4, 2, 1]);
  });
});

it('takes few statements, however many years there are', async () => {
  await review(ruth, 1);
  expect((await world.statementsOf(() => read(ruth))).length).toBeLessThanOrEqual(7);
});
