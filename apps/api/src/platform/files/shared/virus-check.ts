// Asks clamd, where one is configured, whether there is a virus in a file: its own protocol, over a line of its own.
import { createConnection } from 'node:net';
import type { Readable } from 'node:stream';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG } from '../../config/config.module.js';
import type { Config } from '../../config/config.js';

export type Finding = 'clean' | 'infected';

const PATIENCE_MS = 60_000;
const COMMAND = 'zINSTREAM\0';

@Injectable()
export class VirusCheck {
  constructor(@Inject(CONFIG) private readonly config: Pick<Config, 'clamdUrl'>) {}

  /** Without one, files are shared as they come. */
  get isConfigured(): boolean {
    return this.config.clamdUrl !== null;
  }

  /** @throws Error when clamd cannot be asked, or does not answer: nothing is known then */
  async find(file: Readable): Promise<Finding> {
    if (this.config.clamdUrl === null) return 'clean';
    const { hostname, port } = new URL(this.config.clamdUrl);
    const line = createConnection({ host: hostname, port: Number(port) });
    line.setTimeout(PATIENCE_MS, () => line.destroy(new Error('clamd does not answer')));
    const answer = answerOn(line);
    // Whoever waits for the answer hears of a broken line; sending only stops.
    sendPieces(file, line).catch((error: unknown) => line.destroy(error as Error));
    const said = await answer;
    if (/: OK$/.test(said)) return 'clean';
    if (/ FOUND$/.test(said)) return 'infected';
    throw new Error(`clamd says: ${said.slice(0, 200)}`);
  }
}

/** Each piece behind its length in four bytes; one of no length ends it. */
async function sendPieces(file: Readable, line: NodeJS.WritableStream): Promise<void> {
  line.write(COMMAND);
  for await (const piece of file as AsyncIterable<Buffer>) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(piece.length);
    line.write(length);
    if (!line.write(piece)) await new Promise((resolve) => line.once('drain', resolve));
  }
  line.write(Buffer.alloc(4));
}

const answerOn = (line: NodeJS.ReadableStream): Promise<string> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    line.on('data', (part: Buffer) => parts.push(part));
    line.on('end', () => resolve(Buffer.concat(parts).toString('utf8').replace(/\0.*$/s, '').trim()));
    line.on('error', reject);
  });
