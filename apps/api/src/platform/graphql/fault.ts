// What nobody expected, as the outside hears of it: to be tried again in a moment, or an id to look it up by.
import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';

const logger = new Logger('fault');

/** Faults of a database that restarts or is out of connections: the same request may pass in a moment. */
const PASSING = /^(57P0[123]|08\w{3}|53\w{3}|ECONNREFUSED|ECONNRESET|57014)$/;

export interface ToldFault {
  readonly code: 'BUSY_TRY_AGAIN' | 'SOMETHING_WENT_WRONG';
  readonly details: { readonly requestId?: string };
}

/** Logs what is no passing fault, under the id that is told. */
export function faultAsTold(cause: unknown): ToldFault {
  if (isPassing(cause)) return { code: 'BUSY_TRY_AGAIN', details: {} };
  const requestId = randomUUID();
  logger.error({ requestId, error: cause }, cause instanceof Error ? cause.stack : undefined);
  return { code: 'SOMETHING_WENT_WRONG', details: { requestId } };
}

function isPassing(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const { code } = ('driverError' in cause ? cause.driverError : cause) as { code?: unknown };
  return (
    PASSING.test(String(code)) || /timeout exceeded when trying to connect|Connection terminated/.test(cause.message)
  );
}
