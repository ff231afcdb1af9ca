// A real mail server that takes everything and remembers what it took.
// @ts-check
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/**
 * @typedef {{ at: number, to: string, messageId: string, message: string }} Taken
 * @typedef {{ url: string, taken: Taken[], close(): Promise<void> }} MailServer
 */

/** @returns {Promise<MailServer>} */
export async function openMailServer() {
  /** @type {Taken[]} */
  const taken = [];
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, { envelope }, done) =>
      void text(stream).then((message) => {
        const messageId = /^Message-ID: <(.+)>/im.exec(message)?.[1] ?? '';
        for (const { address } of envelope.rcptTo) taken.push({ at: Date.now(), to: address, messageId, message });
        done();
      }, done),
  });
  // The lines of a server that is killed break.
  server.on('error', () => {});
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (listening.address());
  return { url: `smtp://127.0.0.1:${port}`, taken, close: () => new Promise((closed) => server.close(closed)) };
}
