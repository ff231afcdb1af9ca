// People who post and do not give up: what got no answer is sent again, with the same key, until it is acknowledged.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_PASSWORD, emailOf } from '../seed/people.mjs';
import { bodyOf, newKey } from './place.mjs';

const SIGN_IN = 'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
const START = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id }
}`;
const POST = `mutation ($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
  post(discussionId: $discussionId, body: $body, clientKey: $clientKey) { id seq }
}`;

const ANSWER_WITHIN_MS = 10_000;

/** Refusals that pass: the same request is sent again. */
const PASSING = new Set(['BUSY_TRY_AGAIN', 'SOMETHING_WENT_WRONG']);

/** @typedef {{ key: string, id: string, seq: number }} Acknowledged */
/** @typedef {{ at: number, key: string, sent?: true, acknowledged?: { id: string, seq: number }, unanswered?: string }} Act */

/** Everything that was done and answered, in the order in which it happened. */
export class History {
  /** @type {Act[]} */
  acts = [];

  /** @param {Omit<Act, 'at'>} act */
  note(act) {
    this.acts.push({ at: Date.now(), ...act });
  }

  /** @returns {Acknowledged[]} */
  acknowledged() {
    return this.acts.flatMap(({ key, acknowledged }) => (acknowledged ? [{ key, ...acknowledged }] : []));
  }
}

export class Poster {
  /** @param {string} origin @param {string} cookie @param {History} history */
  constructor(origin, cookie, history) {
    this.origin = origin;
    this.cookie = cookie;
    this.history = history;
  }

  /** @param {string} origin @param {string} person key of the demo @param {History} history */
  static async signIn(origin, person, history) {
    const response = await post(origin, '', SIGN_IN, { email: emailOf(person), password: DEMO_PASSWORD });
    return new Poster(origin, response.headers.getSetCookie()[0]?.split(';')[0] ?? '', history);
  }

  /** The same person by another way to the server. @param {string} origin */
  through(origin) {
    return new Poster(origin, this.cookie, this.history);
  }

  /** @param {string} groupId @param {string} title @returns {Promise<string>} its id */
  async start(groupId, title) {
    const asked = { groupId, title, body: bodyOf(title), clientKey: newKey() };
    const { data } = await answerOf(await post(this.origin, this.cookie, START, asked));
    return data.startDiscussion.id;
  }

  /** Posts until it is acknowledged. @param {string} discussionId @param {string} key */
  async insist(discussionId, key) {
    this.history.note({ key, sent: true });
    while (!(await this.send(discussionId, key))) await pause(50 + Math.random() * 200);
  }

  /** One attempt. @param {string} discussionId @param {string} key @returns {Promise<boolean>} whether it was acknowledged */
  async send(discussionId, key) {
    try {
      const response = await post(this.origin, this.cookie, POST, { discussionId, body: bodyOf(key), clientKey: key });
      const { data, errors } = await answerOf(response);
      const code = errors?.[0]?.extensions?.code;
      if (code !== undefined && !PASSING.has(code)) throw new Refused(code);
      if (code !== undefined) return this.#unanswered(key, code);
      this.history.note({ key, acknowledged: data.post });
      return true;
    } catch (error) {
      if (error instanceof Refused) throw error;
      return this.#unanswered(key, String(error));
    }
  }

  /** @param {string} key @param {string} why */
  #unanswered(key, why) {
    this.history.note({ key, unanswered: why });
    return false;
  }
}

class Refused extends Error {}

/** @param {Response} response @returns {Promise<any>} what GraphQL answered */
const answerOf = (response) => response.json();

/** @param {string} origin @param {string} cookie @param {string} query @param {object} variables */
const post = (origin, cookie, query, variables) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(ANSWER_WITHIN_MS),
  });
