// The board of a network, told through GraphQL: put up, answered, met, taken down, and over on its day.
import { randomUUID } from 'node:crypto';
import { latestBoardDay, usualBoardDay } from '@sixfold/domain';
import { atTheLock, type Barrier } from '../../testing/at-the-lock.js';
import type { Client } from '../../testing/client.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const ENTRY = `fragment Whole on BoardEntry { id kind title words subject endsOn standing
  author { name organisationName formerly } metWith { name } answers { personId name words }
  can { answer withdraw keep close } }`;
const BOARD = 'query ($networkId: ID!) { board(networkId: $networkId) { mayPost wishes { kind words } } }';
const ENTRIES = `query ($networkId: ID!, $part: BoardPart, $kind: BoardKind, $first: Int, $after: String) {
  boardEntries(networkId: $networkId, part: $part, kind: $kind, first: $first, after: $after) {
    items { ...Whole } nextCursor } } ${ENTRY}`;
const READ = `query ($id: ID!) { boardEntry(id: $id) { ...Whole } } ${ENTRY}`;
const POST = `mutation ($input: PostBoardEntryInput!) { postBoardEntry(input: $input) { ...Whole } } ${ENTRY}`;
const CHANGE = `mutation ($input: ChangeBoardEntryInput!) { changeBoardEntry(input: $input) { ...Whole } } ${ENTRY}`;
const ANSWER = `mutation ($input: AnswerBoardEntryInput!) { answerBoardEntry(input: $input) { ...Whole } } ${ENTRY}`;
const WITHDRAW = `mutation ($id: ID!) { withdrawBoardAnswer(id: $id) { ...Whole } } ${ENTRY}`;
const RESTORE = `mutation ($id: ID!) { restoreBoardAnswer(id: $id) { ...Whole } } ${ENTRY}`;
const MEET = `mutation ($input: MeetBoardEntryInput!) { meetBoardEntry(input: $input) { ...Whole } } ${ENTRY}`;
const CLOSE = `mutation ($id: ID!) { closeBoardEntry(id: $id) { ...Whole } } ${ENTRY}`;
const REOPEN = `mutation ($id: ID!) { reopenBoardEntry(id: $id) { ...Whole } } ${ENTRY}`;

const QUARTER_HOUR_AND_MORE = 16 / (24 * 60);
const ROUNDS = 5;

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly standing: string;
  readonly answers: readonly { readonly name: string; readonly words: string }[];
}
interface Entries {
  readonly boardEntries: { readonly items: readonly Entry[]; readonly nextCursor: string | null };
}

let world: World;
let barrier: Barrier;
let network: GivenNetwork;
let [amira, jonas, sofie]: GivenPerson[] = [];
let [author, one, other]: Client[] = [];

beforeAll(async () => {
  world = await openWorld();
  barrier = await atTheLock(world);
});
afterAll(async () => {
  await barrier.close();
  await world.close();
});
beforeEach(async () => {
  network = await world.given.network();
  amira = await world.given.personAt(network.schools[2]!.school, 'staff', 'Amira');
  jonas = await world.given.personAt(network.schools[3]!.school, 'staff', 'Jonas');
  sofie = await world.given.personAt(network.schools[4]!.school, 'staff', 'Sofie');
  [author, one, other] = [await world.as(amira), await world.as(jonas), await world.as(sofie)];
});

const inDays = (days: number) => new Date(world.now().getTime() + days * 86_400_000).toISOString().slice(0, 10);
const written = (title: string, more: object = {}) => ({
  title,
  words: `${title}, for a month each.`,
  endsOn: usualBoardDay(world.now()),
  ...more,
});
const wish = (title: string, more: object = {}) => ({
  input: { ...written(title), networkId: network.id, kind: 'OFFER', clientKey: randomUUID(), ...more },
});
const post = async (title: string, more: object = {}, by = author!) =>
  (await by.do<{ postBoardEntry: Entry }>(POST, wish(title, more))).postBoardEntry.id;
const answer = (by: Client, id: string, words = 'Yes please.') => by.do(ANSWER, { input: { id, words } });
const read = async (by: Client, id: string) => (await by.do<{ boardEntry: Entry }>(READ, { id })).boardEntry;
const page = async (by: Client, asked: object = {}) =>
  (await by.do<Entries>(ENTRIES, { networkId: network.id, ...asked })).boardEntries;
const titles = async (by: Client, asked: object = {}) => (await page(by, asked)).items.map(({ title }) => title);
const told = async (person: GivenPerson | undefined) =>
  (
    await world.rows<{ kind: string }>(
      `SELECT kind FROM notice WHERE person_id = $1 AND kind LIKE 'board-%' ORDER BY id`,
      [person?.id],
    )
  ).map(({ kind }) => kind);
const mailsTo = async (person: GivenPerson | undefined) =>
  (await world.rows<{ text: string }>('SELECT text FROM mail WHERE to_address = $1 ORDER BY id', [person?.email])).map(
    ({ text }) => text,
  );

describe('what stands on a board', () => {
  it('is put there by anybody of the network, once a key, and sifted, the newest first, page by page', async () => {
    const twice = wish('Ukuleles');
    await author!.do(POST, twice);
    await author!.do(POST, twice);
    expect(await author!.refusalOf(POST, { input: { ...twice.input, title: 'Drums' } })).toBe('CLIENT_KEY_REUSED');
    expect(await author!.refusalOf(POST, { input: { ...twice.input, words: 'Two only.' } })).toBe('CLIENT_KEY_REUSED');
    await post('Phonics', { kind: 'ASK', subject: 'FIRST_LANGUAGE', phase: 'PRIMARY' }, one);
    await post('Host a visit', { kind: 'CHANCE' });
    expect(await titles(other!)).toEqual(['Host a visit', 'Phonics', 'Ukuleles']);
    expect(await titles(other!, { kind: 'ASK' })).toEqual(['Phonics']);
    expect(await titles(author!, { part: 'MINE' })).toEqual(['Host a visit', 'Ukuleles']);
    const first = await page(other!, { first: 2 });
    expect(await titles(other!, { first: 2, after: first.nextCursor })).toEqual(['Ukuleles']);
    expect(first.items[0]).toMatchObject({
      standing: 'OPEN',
      author: { name: 'Amira', organisationName: network.schools[2]!.school.name, formerly: false },
      can: { answer: true, withdraw: false, keep: false, close: false },
    });
  });

  it('is read in one statement, however much there is', async () => {
    for (const title of ['One', 'Two', 'Three', 'Four']) await answer(one!, await post(title));
    const statements = await world.statementsOf(() => page(author!));
    expect(statements.filter((statement) => /board_(entry|answer)/.test(statement))).toHaveLength(1);
  });

  it('has a last day between today and six months ahead', async () => {
    const refusal = (endsOn: string) => author!.refusalOf(POST, wish('Ukuleles', { endsOn }));
    expect([await refusal(inDays(-1)), await refusal('2027-02-30'), await refusal(inDays(200))]).toEqual(
      Array(3).fill('BOARD_DAY_NOT_ACCEPTED'),
    );
    await post('Today', { endsOn: inDays(0) });
    await post('Latest', { endsOn: latestBoardDay(world.now()) });
  });

  it('comes from a profile, as long as it is not there', async () => {
    await world.rows(
      `INSERT INTO profile (person_id, subjects, phases, year_groups, languages, role_in_words, offers, seeks, changed_at)
       VALUES ($1, '{}', '{}', '{}', '{}', '', 'A choir', 'A drum teacher', now())`,
      [amira!.id],
    );
    const wishes = async () =>
      (await author!.do<{ board: { wishes: { kind: string }[] } }>(BOARD, { networkId: network.id })).board.wishes;
    expect(await wishes()).toEqual([
      { kind: 'OFFER', words: 'A choir' },
      { kind: 'ASK', words: 'A drum teacher' },
    ]);
    const id = await post('A choir', { words: 'A choir' });
    expect(await wishes()).toEqual([{ kind: 'ASK', words: 'A drum teacher' }]);
    await author!.do(CLOSE, { id });
    expect(await wishes()).toHaveLength(2);
  });
});

describe('an answer', () => {
  it('is seen by its author and by the one who asked, who is told by notice and by mail, once', async () => {
    const id = await post('Ukuleles');
    await answer(one!, id, 'For our year 4, in May?');
    await answer(other!, id);
    await answer(one!, id, 'For our year 4, in June?');
    expect((await read(author!, id)).answers.map(({ words }) => words)).toEqual(
      expect.arrayContaining(['For our year 4, in June?', 'Yes please.']),
    );
    expect((await read(one!, id)).answers).toMatchObject([{ name: 'Jonas', words: 'For our year 4, in June?' }]);
    expect((await read(await world.as(network.facilitator), id)).answers).toEqual([]);
    expect(await titles(one!, { part: 'MINE' })).toEqual(['Ukuleles']);
    expect(await told(amira)).toEqual(['board-answered', 'board-answered']);
    await world.settle();
    expect((await mailsTo(amira))[0]).toContain('For our year 4, in May?');
    expect(await author!.refusalOf(ANSWER, { input: { id, words: 'Myself' } })).toBe('BOARD_ENTRY_IS_YOURS');
  });

  it('is taken back, and given again for a quarter of an hour', async () => {
    const id = await post('Ukuleles');
    await answer(one!, id);
    await one!.do(WITHDRAW, { id });
    expect([(await read(author!, id)).answers, await titles(one!, { part: 'MINE' })]).toEqual([[], []]);
    expect(await author!.refusalOf(MEET, { input: { id, personId: jonas!.id } })).toBe('BOARD_ANSWER_GONE');
    await one!.do(RESTORE, { id });
    expect((await read(author!, id)).answers).toHaveLength(1);
    await one!.do(WITHDRAW, { id });
    world.clock.moveBy({ days: QUARTER_HOUR_AND_MORE });
    expect(await one!.refusalOf(RESTORE, { id })).toBe('TOO_LATE_TO_RESTORE');
  });
});

describe('what becomes of it', () => {
  it('is met with one of those who answered; all of them are told, and that can be undone', async () => {
    const id = await post('Ukuleles');
    await answer(one!, id);
    await answer(other!, id);
    await author!.do(MEET, { input: { id, personId: jonas!.id } });
    expect(await read(other!, id)).toMatchObject({ standing: 'MET', metWith: { name: 'Jonas' } });
    expect([await titles(other!), await titles(other!, { part: 'MET' })]).toEqual([[], ['Ukuleles']]);
    expect([await told(jonas), await told(sofie)]).toEqual([['board-met-with-you'], ['board-met']]);
    await world.settle();
    expect((await mailsTo(jonas)).join()).toContain('as met with you');
    expect(await other!.refusalOf(WITHDRAW, { id })).toBe('BOARD_ENTRY_NOT_OPEN');
    await author!.do(REOPEN, { id });
    expect([await titles(other!), await told(sofie)]).toEqual([['Ukuleles'], ['board-met', 'board-open-again']]);
  });

  it('is taken down by its author or by a co-leader; only who did it undoes it, for a quarter of an hour', async () => {
    const id = await post('Ukuleles');
    await answer(one!, id);
    const lead = await world.as(network.coLeaders[0]!);
    await lead.do(CLOSE, { id });
    expect([await titles(other!), await told(amira), await told(jonas)]).toEqual([
      [],
      ['board-answered', 'board-closed'],
      ['board-closed'],
    ]);
    expect(await other!.refusalOf(READ, { id })).toBe('NOT_FOUND');
    // Who answered no longer sees the entry: the way leads where the words of the notice say.
    expect(await world.rows(`SELECT DISTINCT path FROM notice WHERE kind = 'board-closed'`)).toEqual([
      { path: `/networks/${network.id}/board` },
    ]);
    expect(await author!.refusalOf(REOPEN, { id })).toBe('BOARD_ENTRY_OF_ANOTHER');
    await lead.do(REOPEN, { id });
    await author!.do(CLOSE, { id });
    world.clock.moveBy({ days: QUARTER_HOUR_AND_MORE });
    expect(await author!.refusalOf(REOPEN, { id })).toBe('TOO_LATE_TO_RESTORE');
  });

  it('is over on its day, reminded of a week before, and comes back with a later day', async () => {
    const id = await post('Ukuleles', { endsOn: inDays(10) });
    await world.passDays(2);
    expect(await told(amira)).toEqual([]);
    await world.passDays(2);
    await world.passDays(1);
    expect(await told(amira)).toEqual(['board-ends-soon']);
    await world.passDays(6);
    expect([await titles(other!), (await read(author!, id)).standing]).toEqual([[], 'OVER']);
    expect(await one!.refusalOf(ANSWER, { input: { id, words: 'Too late?' } })).toBe('BOARD_ENTRY_NOT_OPEN');
    await author!.do(CHANGE, { input: { ...written('Ukuleles, still'), id } });
    expect(await titles(other!)).toEqual(['Ukuleles, still']);
  });

  it('of one answer met and one taken back at the same moment is never a meeting with nobody', async () => {
    const outcome = async (client: Client, query: string, variables: Record<string, unknown>) =>
      (await client.ask(query, variables)).errors[0]?.extensions.code ?? 'done';
    for (let round = 0; round < ROUNDS; round += 1) {
      const id = await post(`Ukuleles ${round}`);
      await answer(one!, id);
      const outcomes = await barrier.race(
        network.id,
        () => outcome(author!, MEET, { input: { id, personId: jonas!.id } }),
        () => outcome(one!, WITHDRAW, { id }),
      );
      expect([
        ['done', 'BOARD_ENTRY_NOT_OPEN'],
        ['BOARD_ANSWER_GONE', 'done'],
      ]).toContainEqual(outcomes);
    }
  });
});

describe('who leaves', () => {
  it('loses the board at once and takes what is open along; what was met keeps the name', async () => {
    const [met] = [await post('Ukuleles'), await post('Drums')];
    await answer(one!, met);
    await author!.do(MEET, { input: { id: met, personId: jonas!.id } });
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = person_id WHERE person_id = ANY ($1)', [
      [amira!.id, jonas!.id],
    ]);
    expect(await author!.refusalOf(ENTRIES, { networkId: network.id })).toBe('NOT_FOUND');
    expect([await titles(other!), await titles(other!, { part: 'MET' })]).toEqual([[], ['Ukuleles']]);
    expect(await read(other!, met)).toMatchObject({ author: { formerly: true }, metWith: { name: 'Jonas' } });
  });

  it('leaves a board that can only be read, once the network has lapsed', async () => {
    const id = await post('Ukuleles');
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [network.id]);
    expect(await author!.do(BOARD, { networkId: network.id })).toEqual({ board: { mayPost: false, wishes: [] } });
    expect(await author!.refusalOf(POST, wish('Drums'))).toBe('NETWORK_ONLY_READ');
    expect(await read(one!, id)).toMatchObject({ can: { answer: false } });
  });
});
