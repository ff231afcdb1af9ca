// A person's notices through GraphQL: read, marked, taken back, gone with the network, and how one wants to be mailed.
import type { Client } from '../../testing/client.js';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { Listener, eventually } from '../../testing/listener.js';
import { openWorld, type World } from '../../testing/world.js';
import { Transaction } from '../transaction/transaction.js';
import { Notices } from './notices.js';

interface Shown {
  readonly id: string;
  readonly title: string;
  readonly networkName: string | null;
  readonly isRead: boolean;
}

const LIST = `query ($first: Int!, $after: String, $language: String!) {
  myNotices(first: $first, after: $after, language: $language) {
    items { id title text action path networkId networkName toldAt isRead } nextCursor } }`;
const UNREAD = '{ myUnreadNotices }';
const MARK = 'mutation ($id: ID!) { markNoticeRead(id: $id) }';
const MARK_ALL = 'mutation { markAllNoticesRead }';
const TAKE_BACK = 'mutation ($readAt: DateTime!) { markNoticesUnread(readAt: $readAt) }';
const SHOWN = `mail quietFrom quietUntil quietWeekends timeZone holidays { from until }
  networks { networkId networkName mail }`;
const SETTINGS = `{ myNoticeSettings { ${SHOWN} } }`;
const CHANGE = `mutation ($mail: MailWish!, $quietFrom: String, $quietUntil: String, $quietWeekends: Boolean!,
  $timeZone: String, $holidays: [HolidayInput!]!) { changeMyNoticeSettings(mail: $mail, quietFrom: $quietFrom,
  quietUntil: $quietUntil, quietWeekends: $quietWeekends, timeZone: $timeZone, holidays: $holidays) { ${SHOWN} } }`;
const CHANGE_NETWORK = `mutation ($networkId: ID!, $mail: MailWish) {
  changeMyNoticesOfNetwork(networkId: $networkId, mail: $mail) { ${SHOWN} } }`;

let world: World;
let network: GivenNetwork;
let amira: GivenPerson;
let client: Client;

beforeAll(async () => {
  world = await openWorld();
  network = await world.given.network();
});
beforeEach(async () => {
  amira = await world.given.personAt(network.schools[0]!.school);
  client = await world.as(amira);
});
afterAll(() => world.close());

const tell = (networkName: string, networkId: string | null = network.id) =>
  world.app.get(Transaction).run((tx) =>
    world.app.get(Notices).tell(tx, {
      kind: 'network-activated',
      to: [amira.id],
      networkId,
      path: `/networks/${network.id}`,
      details: { networkName },
      dedupeKey: networkName,
    }),
  );
const list = async (language = 'en', first = 20, after: string | null = null) =>
  (await client.do<{ myNotices: { items: Shown[]; nextCursor: string | null } }>(LIST, { first, after, language }))
    .myNotices;
const unread = async () => (await client.do<{ myUnreadNotices: number }>(UNREAD)).myUnreadNotices;
const name = () => `Writing ${Math.random()}`;

describe('my notices', () => {
  test('are read in my language, newest first, a page at a time, each with its network', async () => {
    const names = [name(), name(), name()];
    for (const one of names) await tell(one);
    const first = await list('da', 2);
    const second = await list('da', 2, first.nextCursor);
    const titles = [...first.items, ...second.items].map(({ title }) => title);
    expect(titles).toEqual(names.reverse().map((one) => `${one} er i gang`));
    expect(second.nextCursor).toBeNull();
    expect(first.items[0]).toMatchObject({
      networkId: network.id,
      networkName: expect.stringMatching(/^Network/) as string,
    });
  });

  test('are marked as read one by one or all at once, and the latter is taken back', async () => {
    for (const one of [name(), name(), name()]) await tell(one);
    expect(await unread()).toBe(3);
    const { items } = await list();
    expect(await client.do(MARK, { id: items[2]!.id })).toEqual({ markNoticeRead: 2 });
    const { markAllNoticesRead: readAt } = await client.do<{ markAllNoticesRead: string }>(MARK_ALL);
    expect(await unread()).toBe(0);
    expect(await client.do(TAKE_BACK, { readAt })).toEqual({ markNoticesUnread: 2 });
    expect((await list()).items.map(({ isRead }) => isRead)).toEqual([false, false, true]);
  });

  test('of somebody else are not there', async () => {
    await tell(name());
    const [notice] = (await list()).items;
    const stranger = await world.as(await world.given.personAt(network.schools[0]!.school));
    expect(await stranger.refusalOf(MARK, { id: notice!.id })).toBe('NOT_FOUND');
    expect(await unread()).toBe(1);
  });

  test('of a network that I have left are gone, name, link and number; what is about none stays', async () => {
    const left = name();
    await tell(left);
    await tell(name(), null);
    expect(await unread()).toBe(2);
    await world.rows('UPDATE affiliation SET ended_at = now(), ended_by = $1 WHERE person_id = $1', [amira.id]);
    expect(await unread()).toBe(1);
    const { items } = await list();
    expect(items.map(({ networkName }) => networkName)).toEqual([null]);
    expect(JSON.stringify(items)).not.toContain(left);
    const { markAllNoticesRead: readAt } = await client.do<{ markAllNoticesRead: string }>(MARK_ALL);
    expect(
      await world.rows('SELECT FROM notice WHERE person_id = $1 AND read_at = $2', [amira.id, readAt]),
    ).toHaveLength(1);
  });

  test('cost as few statements whether there are two or thirty', async () => {
    for (let told = 0; told < 30; told += 1) await tell(name());
    const statements = await world.statementsOf(() => list('en', 30));
    expect(statements.length).toBeLessThanOrEqual(7);
  });

  test('are heard of at once by my own devices and by nobody else’s', async () => {
    const stranger = await world.given.personAt(network.schools[0]!.school);
    const mine = await Listener.connect(world.config.publicUrl, client.sessionCookie);
    const others = await Listener.connect(world.config.publicUrl, (await world.as(stranger)).sessionCookie);
    expect(await mine.open(amira.id, 'notices')).toBe(true);
    expect(await others.open(amira.id, 'notices')).toBe(false);
    await tell(name());
    await world.settle();
    await eventually(() => mine.of('notices:changed').length === 1);
    await client.do(MARK_ALL);
    await eventually(() => mine.of('notices:changed').length === 2);
    expect(others.heard).toEqual([]);
    mine.close();
    others.close();
  });
});

describe('how I am mailed', () => {
  const wishes = {
    mail: 'DAILY',
    quietFrom: '17:30',
    quietUntil: '08:00',
    quietWeekends: true,
    timeZone: 'Europe/Oslo',
    holidays: [{ from: '2026-12-21', until: '2027-01-01' }],
  };
  const change = (changes: object = {}) => client.refusalOf(CHANGE, { ...wishes, ...changes });

  test('is what I set, also for one network by itself', async () => {
    expect(await client.do(CHANGE, wishes)).toMatchObject({ changeMyNoticeSettings: wishes });
    await client.do(CHANGE_NETWORK, { networkId: network.id, mail: 'NONE' });
    expect(await client.do(SETTINGS)).toMatchObject({
      myNoticeSettings: { ...wishes, networks: [{ networkId: network.id, mail: 'NONE' }] },
    });
    await client.do(CHANGE_NETWORK, { networkId: network.id, mail: null });
    expect(await client.do(SETTINGS)).toMatchObject({ myNoticeSettings: { networks: [{ mail: null }] } });
  });

  test('is at once, but not at night or at weekends, for whoever has set nothing', async () => {
    await world.rows('DELETE FROM notice_settings WHERE person_id = $1', [amira.id]);
    expect(await client.do(SETTINGS)).toMatchObject({
      myNoticeSettings: {
        mail: 'AT_ONCE',
        quietFrom: '18:00',
        quietUntil: '07:00',
        quietWeekends: true,
        timeZone: null,
      },
    });
  });

  test('is refused with the field that is wrong, and for networks that I do not reach', async () => {
    expect(await change({ quietUntil: null })).toBe('INPUT_NOT_ACCEPTED');
    expect(await change({ timeZone: 'Europe/Atlantis' })).toBe('INPUT_NOT_ACCEPTED');
    expect(await change({ holidays: [{ from: '2026-12-24', until: '2026-12-20' }] })).toBe('INPUT_NOT_ACCEPTED');
    const { id: networkId } = await world.given.network({ schools: 2 });
    expect(await client.refusalOf(CHANGE_NETWORK, { networkId, mail: 'NONE' })).toBe('NOT_FOUND');
  });

  test('changes the moment of what waits', async () => {
    const dueOf = async () =>
      (
        await world.rows<{ due: Date | null }>('SELECT mail_due_at AS due FROM notice WHERE person_id = $1', [amira.id])
      )[0]?.due;
    await client.do(CHANGE, { ...wishes, mail: 'WEEKLY' });
    await tell(name());
    const weekly = await dueOf();
    await client.do(CHANGE, { ...wishes, mail: 'AT_ONCE', quietFrom: null, quietUntil: null, quietWeekends: false });
    expect((await dueOf())!.getTime()).toBeLessThan(weekly!.getTime());
    await client.do(CHANGE_NETWORK, { networkId: network.id, mail: 'NONE' });
    expect(await dueOf()).toBeNull();
  });
});
