// From what was told to the mail: when each person wants it, one mail for all that has gathered, nothing twice.
import type { MailWish } from '@sixfold/domain';
import type { GivenNetwork, GivenPerson } from '../../testing/given.js';
import { openSmtpSink, type SmtpSink } from '../../testing/smtp-sink.js';
import { openWorld, type World } from '../../testing/world.js';
import { Clock, DAY_MS } from '../clock/clock.js';
import { Transaction } from '../transaction/transaction.js';
import { NoticeMails } from './notice-mails.js';
import { Notices } from './notices.js';

let sink: SmtpSink;
let world: World;
let network: GivenNetwork;
let other: GivenNetwork;
let amira: GivenPerson;

beforeAll(async () => {
  sink = await openSmtpSink();
  world = await openWorld({ smtpUrl: sink.url });
  network = await world.given.network();
  other = await world.given.network({ schools: 2 });
});
beforeEach(async () => {
  amira = await world.given.personAt(network.schools[0]!.school);
  await world.given.affiliation(amira, other.schools[0]!.school, 'staff');
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

let count = 0;
const tell = (networkName: string, networkId: string | null = network.id, to: readonly GivenPerson[] = [amira]) =>
  world.app.get(Transaction).run((tx) =>
    world.app.get(Notices).tell(tx, {
      kind: 'network-activated',
      to: to.map(({ id }) => id),
      networkId,
      path: `/networks/${networkId}`,
      details: { networkName },
      dedupeKey: `spec ${(count += 1)}`,
    }),
  );
const receivedBy = ({ email }: GivenPerson) => sink.received.filter((message) => message.includes(`To: ${email}`));
const subjectsTo = (person: GivenPerson) => receivedBy(person).map((message) => /^Subject: (.*)$/m.exec(message)?.[1]);
const wish = (mail: MailWish, { id }: GivenPerson = amira) =>
  world.rows('UPDATE notice_settings SET mail = $2 WHERE person_id = $1', [id, mail]);
const dayFromNow = (days: number) =>
  new Date(world.app.get(Clock).now().getTime() + days * DAY_MS).toISOString().slice(0, 10);
const aDayLater = async (days = 1) => {
  world.clock.moveBy({ days });
  await world.app.get(NoticeMails).writeDue(null);
  await world.settle();
};

describe('mail about what one was told', () => {
  it('goes at once, with one click to end it', async () => {
    await tell('Writing');
    await world.settle();
    const [message = ''] = receivedBy(amira);
    expect(subjectsTo(amira)).toEqual(['Writing is active']);
    expect(message).toMatch(/^List-Unsubscribe:\s+<http:\/\/127\.0\.0\.1:\d+\/unsubscribe\/[\w-]+>$/m);
    expect(message).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it('is one mail, whoever writes it and however often its event comes', async () => {
    await tell('Once');
    const mails = world.app.get(NoticeMails);
    await Promise.all([mails.writeDue([amira.id]), mails.writeDue(null), mails.writeDue([amira.id])]);
    await world.settle();
    await mails.writeDue([amira.id]);
    await world.settle();
    expect(subjectsTo(amira)).toEqual(['Once is active']);
  });

  it('gathers by the day: all in one mail, each under its network, and none when nothing happened', async () => {
    await wish('daily');
    await tell('One');
    await tell('Two');
    await tell('Three', other.id);
    await world.settle();
    expect(receivedBy(amira)).toEqual([]);
    await aDayLater();
    await aDayLater();
    expect(subjectsTo(amira)).toEqual(['3 things for you']);
  });

  it('waits through a holiday, and what was held goes as one mail', async () => {
    const holiday = { from: dayFromNow(-1), until: dayFromNow(2) };
    await world.rows('UPDATE notice_settings SET holidays = $2 WHERE person_id = $1', [
      amira.id,
      JSON.stringify([holiday]),
    ]);
    await tell('One');
    await tell('Two');
    await aDayLater();
    expect(receivedBy(amira)).toEqual([]);
    await aDayLater(3);
    expect(subjectsTo(amira)).toEqual([expect.stringMatching(/^Network \d+: 2 things for you$/)]);
  });

  it('does not go to whoever wants none, nor about what was read before', async () => {
    await wish('none');
    await tell('Unwanted');
    await wish('daily');
    await tell('Read already');
    await world.rows('UPDATE notice SET read_at = now() WHERE person_id = $1', [amira.id]);
    await tell('Unread');
    await aDayLater();
    expect(subjectsTo(amira)).toEqual(['Unread is active']);
  });

  it('names no network that its reader has left', async () => {
    await wish('daily');
    await tell('Left behind');
    await tell('Still there', other.id);
    await world.rows(
      'UPDATE affiliation SET ended_at = now(), ended_by = $1 WHERE person_id = $1 AND organisation_id = $2',
      [amira.id, network.schools[0]!.school.id],
    );
    await aDayLater();
    expect(subjectsTo(amira)).toEqual(['Still there is active']);
    expect(receivedBy(amira).join()).not.toContain('Left behind');
  });

  it('is not written for an account that is closed', async () => {
    await tell('Too late');
    await world.rows('UPDATE person SET suspended_at = now() WHERE id = $1', [amira.id]);
    await world.settle();
    expect(receivedBy(amira)).toEqual([]);
  });
});

it('a thousand people’s digest is written in few statements, and comes to each of them once', async () => {
  const school = network.schools[0]!.school;
  await world.rows(
    `WITH crowd AS (
       INSERT INTO person (id, email, name, language)
       SELECT gen_random_uuid(), 'crowd' || n || '@example.org', 'Person ' || n, 'en' FROM generate_series(1, 1000) n
       RETURNING id
     ), settings AS (
       INSERT INTO notice_settings (person_id, mail, quiet_weekends, holidays) SELECT id, 'daily', false, '[]' FROM crowd
     ) INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
     SELECT gen_random_uuid(), id, $1, 'staff', now() FROM crowd`,
    [school.id],
  );
  const crowd = await world.rows<GivenPerson>(`SELECT id, name, email FROM person WHERE email LIKE 'crowd%'`);
  const telling = await world.statementsOf(() => tell('For all', network.id, crowd));
  expect(telling.length).toBeLessThanOrEqual(4);
  world.clock.moveBy({ days: 1 });
  const writing = await world.statementsOf(() => world.app.get(NoticeMails).writeDue(null));
  expect(writing.length).toBeLessThanOrEqual(1_000 + 10 * 7 + 1);
  expect(await world.rows(`SELECT FROM mail WHERE to_address LIKE 'crowd%'`)).toHaveLength(1_000);
  const began = performance.now();
  await world.settle();
  const seconds = (performance.now() - began) / 1_000;
  process.stdout.write(`The mail server took 1,000 people's digest in ${seconds.toFixed(1)} s.\n`);
  const readers = sink.received.map((message) => /^To: (crowd.*)$/m.exec(message)?.[1]).filter(Boolean);
  expect([readers.length, new Set(readers).size]).toEqual([1_000, 1_000]);
});
