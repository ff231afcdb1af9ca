// People who post and do not give up: what got no answer is sent again, with the same key, until it is acknowledged.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { emailOf } from '../seed/people.mjs';
import { Caller, Unanswered } from './caller.mjs';
import { bodyOf, newKey } from './place.mjs';

const START = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id }
}`;
const POST = `mutation ($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
  post(discussionId: $discussionId, body: $body, clientKey: $clientKey) { id seq }
}`;

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
  /** @param {Caller} caller @param {History} history */
  constructor(caller, history) {
    this.caller = caller;
    this.history = history;
  }

  /** @param {string} origin @param {string} person key of the demo @param {History} history */
  static async signIn(origin, person, history) {
    return new Poster(await Caller.signIn(origin, emailOf(person)), history);
  }

  /** The same person by another way to the server. @param {string} origin */
  through(origin) {
    return new Poster(new Caller(origin, this.caller.cookie), this.history);
  }

  /** @param {string} groupId @param {string} title @returns {Promise<string>} its id */
  async start(groupId, title) {
    const asked = { groupId, title, body: bodyOf(title), clientKey: newKey() };
    return (await this.caller.ask(START, asked)).startDiscussion.id;
  }

  /** Posts until it is acknowledged. @param {string} discussionId @param {string} key */
  async insist(discussionId, key) {
    this.history.note({ key, sent: true });
    while (!(await this.send(discussionId, key))) await pause(50 + Math.random() * 200);
  }

  /** One attempt. @param {string} discussionId @param {string} key @returns {Promise<boolean>} whether it was acknowledged */
  async send(discussionId, key) {
    try {
      const { post } = await this.caller.ask(POST, { discussionId, body: bodyOf(key), clientKey: key });
      this.history.note({ key, acknowledged: post });
      return true;
    } catch (error) {
      if (!(error instanceof Unanswered)) throw error;
      this.history.note({ key, unanswered: error.message });
      return false;
    }
  }
}
