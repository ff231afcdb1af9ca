// Telling people something: each once, with the change that it is about or not at all.
import type { GivenPerson } from '../../testing/given.js';
import { openWorld, type World } from '../../testing/world.js';
import { Transaction } from '../transaction/transaction.js';
import { Notices } from './notices.js';

let world: World;
let amira: GivenPerson;
let jonas: GivenPerson;

beforeAll(async () => {
  world = await openWorld();
  amira = await world.given.person();
  jonas = await world.given.person();
});
afterAll(() => world.close());

const tell = (dedupeKey: string, ...to: GivenPerson[]) =>
  world.app.get(Transaction).run((tx) => {
    const details = { networkName: 'Writing together' };
    const about = { kind: 'network-activated', networkId: null, path: '/networks/7', details, dedupeKey } as const;
    return world.app.get(Notices).tell(tx, { ...about, to: to.map(({ id }) => id) });
  });
const toldOf = (dedupeKey: string) =>
  world.rows<{ person_id: string }>('SELECT person_id FROM notice WHERE dedupe_key = $1', [dedupeKey]);

describe('a notice', () => {
  it('is told to each person once, however often it is told and at whatever moment', async () => {
    await Promise.all([tell('once', amira, jonas, amira), tell('once', jonas, amira)]);
    await tell('once', amira);
    const people = (await toldOf('once')).map(({ person_id }) => person_id);
    expect(people.sort()).toEqual([amira.id, jonas.id].sort());
  });

  it('is an event only for those who had not heard of it', async () => {
    await world.settle();
    await tell('again', amira);
    await tell('again', amira, jonas);
    await tell('again', amira);
    const events = await world.rows<{ payload: unknown }>(`SELECT payload FROM outbox WHERE name = 'notice.told'`);
    expect(events.map(({ payload }) => payload)).toEqual([{ personIds: [amira.id] }, { personIds: [jonas.id] }]);
  });

  it('is not there when its change was not made', async () => {
    const failing = world.app.get(Transaction).run(async (tx) => {
      const details = { networkName: 'Never' };
      const about = { kind: 'network-activated', networkId: null, path: '/', details, dedupeKey: 'never' } as const;
      await world.app.get(Notices).tell(tx, { ...about, to: [amira.id] });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await toldOf('never')).toEqual([]);
  });
});
