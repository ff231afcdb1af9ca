// Mail on a real database and a real SMTP conversation: once, whatever runs twice; later, when the server says no.
import type { Client } from '../../testing/client.js';
import { openSmtpSink, type SmtpSink } from '../../testing/smtp-sink.js';
import { openWorld, type World } from '../../testing/world.js';
import { EventListeners } from '../outbox/event-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import { MailListener } from './mail.listener.js';
import { MAIL_QUEUED, Mailer } from './mailer.js';

interface MailRow {
  readonly id: string;
  readonly attempts: number;
  readonly last_error: string | null;
  readonly fault: string | null;
  readonly sent_at: Date | null;
  readonly text: string;
}

let sink: SmtpSink;
let world: World;

beforeAll(async () => {
  sink = await openSmtpSink();
  world = await openWorld({ mode: 'production', smtpUrl: sink.url });
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

const queue = (dedupeKey: string, networkName = 'Writing together') =>
  world.app.get(Transaction).run((tx) =>
    world.app.get(Mailer).queue(tx, {
      to: 'amira@example.org',
      language: 'da',
      template: 'first-coordinator',
      details: { networkName, askerName: 'Amira', schoolName: 'Hillside', path: '/networks/7' },
      dedupeKey,
    }),
  );
const rowOf = async (dedupeKey: string): Promise<MailRow> => {
  const [row] = await world.rows<MailRow>('SELECT * FROM mail WHERE dedupe_key = $1', [dedupeKey]);
  if (row === undefined) throw new Error(`no mail ${dedupeKey}`);
  return row;
};
const handle = (mailId: string) =>
  world.app.get(EventListeners).handle('mail', { id: mailId, name: MAIL_QUEUED, payload: { mailId } });
const look = () => world.app.get(MailListener).sendWaiting();
const lookAfter = (minutes: number) => {
  world.clock.moveBy({ days: minutes / (24 * 60) });
  return look();
};
const receivedOf = ({ id }: MailRow) => sink.received.filter((message) => message.includes(`Message-ID: <${id}@`));

describe('a mail', () => {
  it('goes once, however often it is queued and its listener runs', async () => {
    await queue('once');
    await queue('once');
    const { id } = await rowOf('once');
    await Promise.all([handle(id), handle(id), handle(id)]);
    await handle(id);
    await world.settle();
    const row = await rowOf('once');
    expect(receivedOf(row)).toHaveLength(1);
    expect(row).toMatchObject({ attempts: 1, sent_at: expect.any(Date) as Date });
  });

  it('holds no link any longer, once it went', async () => {
    await queue('blank');
    expect((await rowOf('blank')).text).toContain('/networks/7');
    await world.settle();
    expect((await rowOf('blank')).text).toBe('');
  });

  it('waits while the server says no, longer each time, and goes once it says yes', async () => {
    sink.answer = 451;
    await queue('later');
    await world.settle();
    expect(await rowOf('later')).toMatchObject({ attempts: 1, fault: 'put_off', sent_at: null });
    await look();
    expect((await rowOf('later')).attempts).toBe(1);
    for (const minutes of [1, 2, 4]) await lookAfter(minutes);
    const waiting = await rowOf('later');
    expect(waiting).toMatchObject({ attempts: 4, sent_at: null, last_error: expect.stringContaining('451') as string });
    expect(waiting.text).toContain('/networks/7');
    sink.answer = null;
    await lookAfter(60);
    expect(await rowOf('later')).toMatchObject({ attempts: 5, last_error: null, fault: null });
    expect(receivedOf(waiting)).toHaveLength(1);
  });

  it('goes although its event was lost with the server that held it', async () => {
    await queue('lost');
    await world.rows('DELETE FROM outbox');
    await Promise.all([look(), look()]);
    expect(receivedOf(await rowOf('lost'))).toHaveLength(1);
  });

  it('meets a server that hangs up, and goes once it is back, none lost and none twice', async () => {
    sink.answer = 'hangs up';
    await queue('first');
    await queue('second');
    await world.settle();
    expect(await rowOf('first')).toMatchObject({ fault: 'no_answer', attempts: 1 });
    await lookAfter(2);
    const attempts = [await rowOf('first'), await rowOf('second')].map((row) => row.attempts);
    expect(attempts.sort()).toEqual([1, 2]);
    sink.answer = null;
    await lookAfter(60);
    for (const key of ['first', 'second']) expect(receivedOf(await rowOf(key))).toHaveLength(1);
  });

  it('is not there when its change was not made', async () => {
    const failing = world.app.get(Transaction).run(async (tx) => {
      await world.app.get(Mailer).queue(tx, {
        to: 'amira@example.org',
        language: 'sv',
        template: 'reset-password',
        details: { path: '/' },
        dedupeKey: 'never',
      });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    await expect(rowOf('never')).rejects.toThrow('no mail never');
  });

  it('goes to its one reader, whatever a name holds', async () => {
    await queue('hostile', 'Friends\r\nBcc: everyone@example.org\r\n\r\n<script>');
    const row = await rowOf('hostile');
    await world.settle();
    const [message = ''] = receivedOf(row);
    const headers = message.slice(0, message.indexOf('\n\n'));
    expect(headers).toMatch(/^To: amira@example\.org$/m);
    expect(headers).not.toMatch(/^Bcc:/im);
    expect(message.slice(message.indexOf('text/html'))).not.toContain('<script>');
  });
});

describe('a mail that cannot go', () => {
  const failed = () =>
    administrator.do<{ failedMail: { items: { id: string; subject: string; fault: string; attempts: number }[] } }>(
      `{ failedMail(first: 10) { items { id to subject fault attempts queuedAt gaveUpAt } } }`,
    );
  const TRY_AGAIN = 'mutation ($id: ID!) { tryMailAgain(id: $id) }';
  let administrator: Client;
  beforeAll(async () => {
    administrator = await world.as(await world.given.person({ administrator: true }));
  });

  it('is laid before the administrator with its reason at once, holds up no other, and goes by another try', async () => {
    sink.answer = 550;
    await queue('poison');
    await world.settle();
    sink.answer = null;
    await queue('healthy');
    await world.settle();
    const poison = await rowOf('poison');
    expect(receivedOf(await rowOf('healthy'))).toHaveLength(1);
    await lookAfter(24 * 60);
    expect(receivedOf(poison)).toEqual([]);
    const { items } = (await failed()).failedMail;
    expect(items).toEqual([expect.objectContaining({ id: poison.id, fault: 'ADDRESS_REFUSED', attempts: 1 })]);
    await administrator.do(TRY_AGAIN, { id: poison.id });
    expect(await administrator.refusalOf(TRY_AGAIN, { id: poison.id })).toBe('NOT_FOUND');
    await world.settle();
    expect(receivedOf(poison)).toHaveLength(1);
    expect((await failed()).failedMail.items).toEqual([]);
  });

  it('is given up after ten attempts, hours later', async () => {
    sink.answer = 451;
    await queue('never taken');
    await world.settle();
    for (let attempt = 2; attempt <= 10; attempt += 1) await lookAfter(60);
    sink.answer = null;
    await lookAfter(24 * 60);
    expect((await failed()).failedMail.items).toEqual([expect.objectContaining({ fault: 'PUT_OFF', attempts: 10 })]);
  });
});
