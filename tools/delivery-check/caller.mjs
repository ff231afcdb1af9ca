// A person at the API of a server that comes and goes.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_PASSWORD } from '../seed/people.mjs';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const ANSWER_WITHIN_MS = 10_000;

/** Refusals that pass: the same request is sent again. */
const PASSING = new Set(['BUSY_TRY_AGAIN', 'SOMETHING_WENT_WRONG']);

/** Nobody knows whether it was done: ask again, with the same key. */
export class Unanswered extends Error {}

export class Caller {
  /** @param {string} origin @param {string} cookie */
  constructor(origin, cookie) {
    this.origin = origin;
    this.cookie = cookie;
  }

  /** @param {string} origin @param {string} email of somebody of the demo */
  static async signIn(origin, email) {
    const response = await send(origin, '', SIGN_IN, { email, password: DEMO_PASSWORD });
    return new Caller(origin, response.headers.getSetCookie()[0]?.split(';')[0] ?? '');
  }

  /** One attempt. @param {string} query @param {object} variables @returns {Promise<any>} the data @throws Unanswered */
  async ask(query, variables) {
    const { data, errors } = await send(this.origin, this.cookie, query, variables)
      .then((response) => /** @type {Promise<any>} */ (response.json()))
      .catch((reason) => {
        throw new Unanswered(String(reason));
      });
    const code = errors?.[0]?.extensions?.code;
    if (code === undefined) return data;
    throw PASSING.has(code) ? new Unanswered(code) : new Error(code);
  }

  /** As often as it takes. @param {string} query @param {object} variables @returns {Promise<any>} the data */
  async insist(query, variables) {
    for (;;) {
      try {
        return await this.ask(query, variables);
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        await pause(50 + Math.random() * 200);
      }
    }
  }
}

/** @param {string} origin @param {string} cookie @param {string} query @param {object} variables */
const send = (origin, cookie, query, variables) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
