// The smallest mail server that nodemailer talks to: it keeps what it is given, or refuses it while told to.
import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

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
  const server = createServer((socket) => converse(socket, received, () => sink.answer)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const sink: SmtpSink = {
    url: `smtp://127.0.0.1:${port}`,
    received,
    answer: null,
    close: async () => {
      server.close();
      await once(server, 'close');
    },
  };
  return sink;
}

function converse(socket: Socket, received: string[], refusal: () => Answer): void {
  let message: string[] | null = null;
  let rest = '';
  const say = (line: string): boolean => socket.write(`${line}\r\n`);
  const hear = (line: string): void => {
    if (message !== null) {
      if (line !== '.') return void message.push(line);
      received.push(message.join('\n'));
      message = null;
      say('250 kept');
    } else if (/^DATA/i.test(line)) {
      const answer = refusal();
      if (answer === 'hangs up') return void socket.destroy();
      message = answer === null ? [] : null;
      say(answer === null ? '354 go on' : `${answer} not this one`);
    } else if (/^QUIT/i.test(line)) {
      socket.end('221 bye\r\n');
    } else {
      say('250 ok');
    }
  };
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say('220 sink');
}
