// Mail on a real database and a real SMTP conversation: once, whatever runs twice; later, when the server says no.
import { openSmtpSink, type SmtpSink } from '../../testing/smtp-sink.js';
import { openWorld, type World } from '../../testing/world.js';
import { EventListeners } from '../outbox/event-listeners.js';
import { Transaction } from '../transaction/transaction.js';
import { MAIL_QUEUED, Mailer } from './mailer.js';

interface MailRow {
  readonly id: string;
  readonly attempts: number;
  readonly last_error: string | null;
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
      template: 'network-activated',
      details: { networkName, path: '/networks/7' },
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

  it('waits while the server says no, and goes once it says yes', async () => {
    sink.refusing = true;
    await queue('later');
    const { id } = await rowOf('later');
    await expect(handle(id)).rejects.toThrow(/451/);
    await expect(handle(id)).rejects.toThrow(/451/);
    const waiting = await rowOf('later');
    expect(waiting).toMatchObject({ attempts: 2, sent_at: null, last_error: expect.stringContaining('451') as string });
    expect(waiting.text).toContain('/networks/7');
    sink.refusing = false;
    await handle(id);
    expect(await rowOf('later')).toMatchObject({ attempts: 3, last_error: null });
    expect(receivedOf(waiting)).toHaveLength(1);
  });

  it('is not there when its change was not made', async () => {
    const failing = world.app.get(Transaction).run(async (tx) => {
      await world.app.get(Mailer).queue(tx, {
        to: 'amira@example.org',
        language: 'sv',
        template: 'network-activated',
        details: { networkName: 'Never', path: '/' },
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
