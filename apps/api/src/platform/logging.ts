// One line of JSON per fact, secrets left out; Nest's own messages go the same way.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Config } from './config/config.js';
import { newId } from './database/new-id.js';
import { whatWasAsked } from './graphql/what-was-asked.js';

const REQUEST_ID = 'x-request-id';
const WELL_FORMED_ID = /^[\w-]{8,64}$/;

/** The log of this process, JSON to standard output. */
export const createLog = (level: Config['logLevel']): Logger =>
  pino({
    level,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password', '*.token'],
  });

/** A line for each request, under an id that the answer carries too: the proxy's where one stands in front, else ours. */
export const logRequests = (logger: Logger, { logLevel, trustedProxies }: Config): HttpLogger =>
  pinoHttp({
    logger,
    autoLogging: logLevel === 'info' || logLevel === 'debug',
    genReqId: (request: IncomingMessage, response: ServerResponse) => {
      const given = request.headers[REQUEST_ID];
      const id = trustedProxies > 0 && typeof given === 'string' && WELL_FORMED_ID.test(given) ? given : newId();
      response.setHeader(REQUEST_ID, id);
      return id;
    },
    customProps: (_, response: ServerResponse) => whatWasAsked(response),
  });

export class NestLog implements LoggerService {
  constructor(private readonly pino: Logger) {}

  /** Nest tells of its own start in dozens of lines: kept for whoever looks for a fault. */
  log(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  private write(level: 'debug' | 'warn' | 'error' | 'fatal', message: unknown, rest: unknown[]): void {
    this.pino[level]({ about: rest.at(-1), detail: rest.length > 1 ? rest[0] : undefined, message });
  }
}
