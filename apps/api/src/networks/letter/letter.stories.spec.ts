// The weekly letter, told through GraphQL and a clock that moves: suggested, edited, sent once, read ever after.
import { randomUUID } from 'node:crypto';
import { weekdays } from '@sixfold/domain';
import { Clock } from '../../platform/clock/clock.js';
import type { Client } from '../../testing/client.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';

const LETTER = `fragment Whole on WeeklyLetter {
  weekday nextAt receives maySuggest mayEdit waiting { id title words path suggesterName }
}`;
const READ = `query ($networkId: ID!) { weeklyLetter(networkId: $networkId) { ...Whole } } ${LETTER}`;
const SENT = `query ($networkId: ID!, $first: Int, $after: String) {
  sentLetters(networkId: $networkId, first: $first, after: $after) {
    items { day announcements { title words } } nextCursor
  }
}`;
const SUGGEST = `mutation ($input: SuggestAnnouncementInput!) { suggestAnnouncement(input: $input) { ...Whole } } ${LETTER}`;
const CHANGE = `mutation ($input: ChangeAnnouncementInput!) { changeAnnouncement(input: $input) { ...Whole } } ${LETTER}`;
const MOVE = `mutation ($id: ID!, $up: Boolean!) { moveAnnouncement(id: $id, up: $up) { ...Whole } } ${LETTER}`;
const TAKE_OUT = `mutation ($id: ID!, $out: Boolean!) { takeOutAnnouncement(id: $id, out: $out) { ...Whole } } ${LETTER}`;
const SET_DAY = `mutation ($input: SetLetterDayInput!) { setLetterDay(input: $input) { ...Whole } } ${LETTER}`;
const RECEIVE = `mutation ($input: ReceiveLetterInput!) { receiveLetter(input: $input) { ...Whole } } ${LETTER}`;

interface Letter {
  readonly weekday: string | null;
  readonly nextAt: string | null;
  readonly waiting: readonly { id: string; title: string; words: string; path: string | null }[];
}
interface Sent {
  readonly sentLetters: {
    readonly items: readonly { day: string; announcements: readonly { title: string }[] }[];
    readonly nextCursor: string | null;
  };
}

let world: World;
let network: GivenNetwork;
let teacher: GivenPerson;
let lead: Client;
let colleague: Client;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());
beforeEach(async () => {
  network = await world.given.network({ schools: 6 });
  teacher = await world.given.personAt(network.schools[3]!.school);
  lead = await world.as(network.coLeaders[0]!);
  colleague = await world.as(teacher);
});

const read = async (client: Client) =>
  (await client.do<{ weeklyLetter: Letter }>(READ, { networkId: network.id })).weeklyLetter;
const titles = async (client: Client) => (await read(client)).waiting.map(({ title }) => title);
const suggestion = (title: string, more: object = {}) => ({
  input: { networkId: network.id, title, words: `${title}: all are welcome.`, clientKey: randomUUID(), ...more },
});
const suggest = async (client: Client, title: string) => {
  const { suggestAnnouncement } = await client.do<{ suggestAnnouncement: Letter }>(SUGGEST, suggestion(title));
  return suggestAnnouncement.waiting.find((waiting) => waiting.title === title)!.id;
};
const setDay = (weekday: string | null) => lead.do(SET_DAY, { input: { networkId: network.id, weekday } });
const sent = async (client = colleague, first = 10, after: string | null = null) =>
  (await client.do<Sent>(SENT, { networkId: network.id, first, after })).sentLetters;
const noticesTo = ({ id }: GivenPerson) =>
  world.rows<{ details: { body: string } }>(
    `SELECT details FROM notice WHERE person_id = $1 AND kind = 'weekly-letter' ORDER BY id`,
    [id],
  );
const mailsTo = ({ email }: GivenPerson) =>
  world.rows<{ text: string; html: string }>(
    `SELECT text, html FROM mail WHERE to_address = $1 AND subject LIKE 'The week in %'`,
    [email],
  );
/** Moves the clock to half past seven in London, of the next day of that name. */
const untilTheMorningOf = async (weekday: (typeof weekdays)[number]) => {
  const morning = new Date(world.app.get(Clock).now());
  morning.setUTCHours(8, 30, 0, 0);
  const days = (weekdays.indexOf(weekday) - morning.getUTCDay() + 7) % 7 || 7;
  morning.setUTCDate(morning.getUTCDate() + days);
  await world.passDays((morning.getTime() - world.app.get(Clock).now().getTime()) / 86_400_000);
};

describe('what is collected', () => {
  it('is suggested by anybody of the network, once a key; co-leaders see all of it, others their own', async () => {
    const twice = suggestion('Reading morning');
    await colleague.do(SUGGEST, twice);
    await colleague.do(SUGGEST, twice);
    await suggest(lead, 'Next meeting');
    expect(await titles(lead)).toEqual(['Reading morning', 'Next meeting']);
    expect(await titles(colleague)).toEqual(['Reading morning']);
    expect(await read(colleague)).toMatchObject({ maySuggest: true, mayEdit: false, weekday: null, nextAt: null });
  });

  it('links only to pages of Sixfold', async () => {
    await lead.do(SUGGEST, suggestion('A group', { path: '/groups/1' }));
    for (const path of ['https://example.org', '//example.org', 'groups']) {
      expect(await lead.refusalOf(SUGGEST, suggestion('Elsewhere', { path }))).toBe('INPUT_NOT_ACCEPTED');
    }
  });

  it('is edited, ordered and taken out by co-leaders, and taken out by who suggested it; that can be undone', async () => {
    const first = await suggest(colleague, 'First');
    const second = await suggest(lead, 'Second');
    await lead.do(CHANGE, { input: { id: first, title: 'The very first', words: 'Come.' } });
    await lead.do(MOVE, { id: second, up: true });
    await lead.do(MOVE, { id: second, up: true });
    expect(await titles(lead)).toEqual(['Second', 'The very first']);
    await colleague.do(TAKE_OUT, { id: first, out: true });
    expect(await titles(lead)).toEqual(['Second']);
    expect(await colleague.refusalOf(TAKE_OUT, { id: second, out: true })).toBe('CO_LEADERS_ONLY');
    await colleague.do(TAKE_OUT, { id: first, out: false });
    expect(await titles(lead)).toEqual(['Second', 'The very first']);
  });
});

describe('on its weekday', () => {
  it('goes in the morning to all people of the network, as a notice and as a mail, and once', async () => {
    await suggest(colleague, 'Reading morning');
    await setDay('WEDNESDAY');
    expect(new Date((await read(lead)).nextAt!).getUTCDay()).toBe(3);
    await untilTheMorningOf('tuesday');
    expect(await noticesTo(teacher)).toEqual([]);
    await untilTheMorningOf('wednesday');
    await world.passDays(0.05);
    const [notice, ...more] = await noticesTo(teacher);
    expect([notice?.details.body, more]).toEqual(['Reading morning\nReading morning: all are welcome.', []]);
    for (const person of [teacher, ...network.schools.map(({ coordinator }) => coordinator)]) {
      const [mail, ...others] = await mailsTo(person);
      expect(others).toEqual([]);
      expect(mail?.text).toContain('Reading morning: all are welcome.');
      expect(mail?.html).toContain('Reading morning<br>Reading morning: all are welcome.');
    }
    expect(await mailsTo(network.facilitator)).toEqual([]);
    expect(await titles(lead)).toEqual([]);
    expect((await sent()).items).toMatchObject([{ announcements: [{ title: 'Reading morning' }] }]);
  });

  it('does not go when nothing is in it, and waits when no day is set', async () => {
    await setDay('FRIDAY');
    await untilTheMorningOf('friday');
    expect((await sent()).items).toEqual([]);
    await setDay(null);
    await suggest(lead, 'Later');
    await untilTheMorningOf('friday');
    expect([(await sent()).items, await titles(lead)]).toEqual([[], ['Later']]);
  });

  it('goes late when nobody was there to send it, and without what came after its morning', async () => {
    await untilTheMorningOf('tuesday');
    await suggest(lead, 'Before');
    await setDay('WEDNESDAY');
    await untilTheMorningOf('thursday');
    await suggest(lead, 'After');
    await world.passDays(0.1);
    expect((await sent()).items).toMatchObject([{ announcements: [{ title: 'Before' }] }]);
    expect(await titles(lead)).toEqual(['After']);
  });

  it('leaves out who does not want it, and those of a school that has left', async () => {
    await colleague.do(RECEIVE, { input: { networkId: network.id, receives: false } });
    const gone = await world.given.personAt(network.schools[4]!.school);
    await world.rows(`UPDATE network_membership SET state = 'left' WHERE id = $1`, [network.schools[4]!.membershipId]);
    await suggest(lead, 'News');
    await setDay('MONDAY');
    await untilTheMorningOf('monday');
    expect([await noticesTo(teacher), await noticesTo(gone)]).toEqual([[], []]);
    expect(await noticesTo(network.coLeaders[1]!)).toHaveLength(1);
    await colleague.do(RECEIVE, { input: { networkId: network.id, receives: true } });
    await suggest(lead, 'More news');
    await untilTheMorningOf('monday');
    expect(await noticesTo(teacher)).toHaveLength(1);
  });

  it('stays readable, page by page, in few statements', async () => {
    await setDay('THURSDAY');
    for (const title of ['One', 'Two', 'Three']) {
      await suggest(lead, title);
      await untilTheMorningOf('thursday');
    }
    const first = await sent(colleague, 2);
    const rest = await sent(colleague, 2, first.nextCursor);
    const read = [...first.items, ...rest.items].flatMap(({ announcements }) =>
      announcements.map(({ title }) => title),
    );
    expect([read, rest.nextCursor]).toEqual([['Three', 'Two', 'One'], null]);
    expect((await world.statementsOf(() => sent())).length).toBeLessThanOrEqual(4);
  });
});
