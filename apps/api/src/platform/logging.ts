// One line of JSON per fact, secrets left out; Nest's own messages go the same way.
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { LoggerService } from '@nestjs/common';
import type { RequestHandler } from 'express';
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
    redact: ['*.password', '*.token'],
  });

/** Gives each request an id, which its answer carries: the proxy's where one stands in front, else ours; and logs it. */
export const logRequests = (
  logger: Logger,
  { logLevel, trustedProxies }: Pick<Config, 'logLevel' | 'trustedProxies'>,
): RequestHandler[] => {
  const name: RequestHandler = (request, response, next) => {
    const given = request.headers[REQUEST_ID];
    request.id = trustedProxies > 0 && typeof given === 'string' && WELL_FORMED_ID.test(given) ? given : newId();
    response.setHeader(REQUEST_ID, String(request.id));
    next();
  };
  return logLevel === 'info' || logLevel === 'debug' ? [name, lineForEach(logger)] : [name];
};

const lineForEach = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    wrapSerializers: false,
    serializers: {
      // No headers and no address: whose request it is stands in none of our logs, and a link may hold a secret.
      req: ({ id, method, url }: IncomingMessage) => ({ id, method, place: /^\/[^/?#]*/.exec(url ?? '')?.[0] }),
      res: ({ statusCode }: ServerResponse) => ({ statusCode }),
    },
    customSuccessObject: (_, response: ServerResponse, line: object) => ({ ...line, ...whatWasAsked(response) }),
    customErrorObject: (_, response: ServerResponse, __, line: object) => ({ ...line, ...whatWasAsked(response) }),
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
