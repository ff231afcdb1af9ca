// What a fault says to the outside (threat T09): its code, and of what was not expected an id to look it up by.
import { BadRequestException, Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { QueryFailedError } from 'typeorm';
import { formatError } from './format-error.js';
import { Refusal } from './refusal.js';

beforeAll(() => Logger.overrideLogger(false));
afterAll(() => Logger.overrideLogger(['error']));

const told = (cause: unknown, extensions = { code: 'INTERNAL_SERVER_ERROR' }): GraphQLFormattedError => {
  const message = cause instanceof Error ? cause.message : 'thrown';
  const error = new GraphQLError(message, { originalError: cause as Error, path: ['network'], extensions });
  return formatError(error.toJSON(), error);
};

const REQUEST_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it.each([
  ['of the code', new TypeError("Cannot read properties of undefined (reading 'id') at /srv/api/networks.js:12")],
  [
    'of a statement',
    new QueryFailedError('SELECT password_hash FROM person', ['x'], new Error('relation does not exist')),
  ],
  ['of the network', Object.assign(new Error('connect EHOSTUNREACH 10.0.0.7:5432'), { code: 'EHOSTUNREACH' })],
  ['that is no error at all', 'a string'],
])('a fault %s becomes an id and nothing else', (_, cause) => {
  expect(told(cause)).toEqual({
    message: 'SOMETHING_WENT_WRONG',
    path: ['network'],
    extensions: { code: 'SOMETHING_WENT_WRONG', details: { requestId: expect.stringMatching(REQUEST_ID) } },
  });
});

it.each(['57P01', '08006', '53300', '57014', 'ECONNREFUSED'])(
  'a database that is away for a moment (%s) says so',
  (code) => {
    const driverError = Object.assign(new Error('terminating connection'), { code });
    expect(told(new QueryFailedError('SELECT 1', [], driverError)).message).toBe('BUSY_TRY_AGAIN');
  },
);

it('what was to be expected keeps its code and its details', () => {
  expect(told(new Refusal('REASON_NEEDED', { least: 3 })).extensions).toEqual({
    code: 'REASON_NEEDED',
    details: { least: 3 },
  });
  expect(told(new BadRequestException({ message: ['id must be a UUID'] })).extensions).toEqual({
    code: 'INPUT_NOT_ACCEPTED',
    details: { faults: ['id must be a UUID'] },
  });
});

it('a fault of the document names nothing of the schema that the document did not name', () => {
  const { message } = told(new Error('Cannot query field "nam" on type "Me". Did you mean "name" or "me"?'), {
    code: 'GRAPHQL_VALIDATION_FAILED',
  });
  expect(message).toBe('Cannot query field "nam" on type "Me".');
});
