// One shape for everything that goes wrong: expected ones by their code, the rest as "something went wrong".
import { unwrapResolverError } from '@apollo/server/errors';
import { BadRequestException, type HttpException } from '@nestjs/common';
import type { GraphQLFormattedError } from 'graphql';
import { faultAsTold } from './fault.js';
import { Refusal } from './refusal.js';

/** Faults of the document itself: told as graphql-js words them, they name nothing but the document. */
const DOCUMENT_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

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
  const fault = faultAsTold(cause);
  return tell(fault.code, fault.details);
}

function faultsOf(exception: HttpException): unknown {
  const response = exception.getResponse();
  return typeof response === 'object' && 'message' in response ? response.message : [];
}
