// One shape for everything that goes wrong: expected ones by their code, the rest as "something went wrong".
import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { BadRequestException, type HttpException, Logger } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from './refusal.js';

const logger = new Logger('graphql');

/** Faults of the document itself: told as graphql-js words them, they name nothing but the document. */
const DOCUMENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Faults of a database that restarts or is out of connections: the same request may pass in a moment. */
const PASSING = /^(57P0[123]|08\w{3}|53\w{3}|ECONNREFUSED|ECONNRESET|57014)$/;

export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const place = {
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
  };
  const tell = (code: string, details: Readonly<Record<string, unknown>> = {}): GraphQLFormattedError => ({
    message: code,
    ...place,
    extensions: { code, details },
  });

  if (cause instanceof Refusal) return tell(cause.code, cause.details);
  if (cause instanceof BadRequestException) return tell('INPUT_NOT_ACCEPTED', { faults: faultsOf(cause) });
  const code = formatted.extensions?.code;
  if (typeof code === 'string' && DOCUMENT_FAULTS.has(code)) {
    return {
      message: formatted.message.replace(/ ?Did you mean .*$/s, ''),
      ...place,
      extensions: { code, details: {} },
    };
  }
  if (isPassing(cause)) return tell('BUSY_TRY_AGAIN');
  const requestId = randomUUID();
  logger.error({ requestId, error: cause }, cause instanceof Error ? cause.stack : undefined);
  return tell('SOMETHING_WENT_WRONG', { requestId });
}

function faultsOf(exception: HttpException): unknown {
  const response = exception.getResponse();
  return typeof response === 'object' && 'message' in response ? response.message : [];
}

function isPassing(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false;
  const { code } = ('driverError' in cause ? cause.driverError : cause) as { code?: unknown };
  return (
    PASSING.test(String(code)) || /timeout exceeded when trying to connect|Connection terminated/.test(cause.message)
  );
}
