// What comes back instead of an answer is told apart: a refusal, no connection, a fault of ours.
import { CombinedError } from 'urql';
import { problemOf } from './problem.js';

const graphQl = (extensions: Record<string, unknown>) =>
  new CombinedError({ graphQLErrors: [{ message: 'no', extensions }] });

describe('a problem', () => {
  it('is a refusal when its code is one of ours', () => {
    expect(problemOf(graphQl({ code: 'NOT_FOUND', details: { name: 'Bacton' } }))).toEqual({
      kind: 'refused',
      code: 'NOT_FOUND',
      details: { name: 'Bacton' },
    });
  });

  it.each([
    [{ code: 'SOMETHING_WENT_WRONG', details: { requestId: 'r-1' } }, 'r-1'],
    [{ code: 'GRAPHQL_VALIDATION_FAILED' }, null],
    [{}, null],
    [{ code: 'toString', details: null }, null],
  ])('is a fault of ours with its number for %j', (extensions, requestId) => {
    expect(problemOf(graphQl(extensions))).toEqual({ kind: 'failed', requestId });
  });

  it('is no connection when nothing answered, and a fault when something did', () => {
    const networkError = new TypeError('Failed to fetch');
    expect(problemOf(new CombinedError({ networkError }))).toEqual({ kind: 'unreachable' });
    expect(problemOf(new CombinedError({ networkError, response: { status: 502 } }))).toEqual({
      kind: 'failed',
      requestId: null,
    });
  });
});
