// The GraphQL client: POST only, one normalised cache for one session.
import { cacheExchange } from '@urql/exchange-graphcache';
import { Client, fetchExchange, mapExchange } from 'urql';
import { problemOf } from './problem.js';
import { keyless } from './keyless-types.js';
import { staleAfter } from './stale-after.js';

const endpoint = '/graphql';

/** `onSessionLost` is told when the API no longer knows who asks. */
export const createClient = (onSessionLost: () => void): Client =>
  new Client({
    url: endpoint,
    preferGetMethod: false,
    fetchOptions: { credentials: 'same-origin' },
    exchanges: [
      mapExchange({
        onError: (error) => {
          const problem = problemOf(error);
          if (problem.kind === 'refused' && problem.code === 'SIGN_IN_NEEDED') onSessionLost();
        },
      }),
      cacheExchange({ keys: keyless, updates: { Mutation: staleAfter } }),
      fetchExchange,
    ],
  });
