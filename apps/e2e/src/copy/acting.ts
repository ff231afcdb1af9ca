// People of the demo who act where no screen is what the journey shows: signed in by the door, each with a real session.
import { addressOf, DEMO_PASSWORD } from './copy.js';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';

/** Does one operation as that person; fails with its refusal. */
export type Act = <Data>(key: string, operation: string, variables: object) => Promise<Data>;

interface Answer<Data> {
  readonly data: Data;
  readonly errors?: readonly object[];
}

export function actorsAt(origin: string): Act {
  const sessions = new Map<string, Promise<string>>();

  const post = async (query: string, variables: object, cookie: string): Promise<Response> =>
    fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, cookie },
      body: JSON.stringify({ query, variables }),
    });
  const signIn = async (key: string): Promise<string> => {
    const { headers } = await post(SIGN_IN, { email: addressOf(key), password: DEMO_PASSWORD }, '');
    return headers.getSetCookie()[0]?.split(';')[0] ?? '';
  };

  return async <Data>(key: string, operation: string, variables: object) => {
    const session = sessions.get(key) ?? signIn(key);
    sessions.set(key, session);
    const { data, errors } = (await (await post(operation, variables, await session)).json()) as Answer<Data>;
    if (errors !== undefined) throw new Error(`${key} could not: ${JSON.stringify(errors)}`);
    return data;
  };
}
