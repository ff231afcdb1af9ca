// A mail server of one's own: it keeps what it is given, refuses it while told to, or hangs up.
import { once } from 'node:events';
import type { AddressInfo, Socket } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

type Answer = number | 'hangs up' | null;

export interface SmtpSink {
  readonly url: string;
  /** Whole messages as they came, headers and all. */
  readonly received: readonly string[];
  /** The number with which it refuses every mail, as 451 or 550; null while it takes them. */
  answer: Answer;
  close(): Promise<void>;
}

export async function openSmtpSink(): Promise<SmtpSink> {
  const received: string[] = [];
  const lines = new Set<Socket>();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData: (stream, _session, done) =>
      void text(stream).then((message) => {
        if (sink.answer === 'hangs up') return lines.forEach((line) => line.destroy());
        if (sink.answer !== null) return done(refusal(sink.answer));
        received.push(message.replaceAll('\r\n', '\n'));
        done();
      }, done),
  });
  // A line that breaks is what some specs are about.
  server.on('error', () => undefined);
  server.server.on('connection', (line) => {
    lines.add(line);
    line.once('close', () => lines.delete(line));
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const { port } = listening.address() as AddressInfo;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: null,
    close: () => new Promise((closed) => server.close(closed)),
  };
  return sink;
}

const refusal = (responseCode: number): Error => Object.assign(new Error('not this one'), { responseCode });
