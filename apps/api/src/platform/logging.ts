// One line of JSON per fact, secrets left out; Nest's own messages go the same way.
import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import type { Config } from './config/config.js';

/** The log of this process, JSON to standard output. */
export const createLog = (level: Config['logLevel']): Logger =>
  pino({
    level,
    redact: ['req.headers.cookie', 'req.headers.authorization', 'res.headers["set-cookie"]', '*.password', '*.token'],
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
