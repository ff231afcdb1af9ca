// People who post, think again and do not give up: what got no answer is sent again, with the same key, until it is acknowledged.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import { emailOf } from '../seed/people.mjs';
import { Caller, Unanswered } from './caller.mjs';
import { bodyOf, newKey } from './place.mjs';

const START = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id }
}`;
const POST = `mutation ($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
  done: post(discussionId: $discussionId, body: $body, clientKey: $clientKey) { id seq }
}`;
const EDIT = `mutation ($id: ID!, $body: RichText!, $clientKey: ID!) {
  done: editPost(id: $id, body: $body, clientKey: $clientKey) { id seq: changedSeq }
}`;
const REMOVE = `mutation ($id: ID!, $clientKey: ID!) {
  done: removePost(id: $id, clientKey: $clientKey) { id seq: changedSeq }
}`;

/** @typedef {'post' | 'edit' | 'removal'} Doing */
/** @typedef {{ doing: Doing, key: string, id: string, seq: number }} Acknowledged `seq` of a change: how far the post was changed by then */
/** @typedef {{ at: number, doing: Doing, key: string, sent?: true, acknowledged?: { id: string, seq: number }, unanswered?: string }} Act */

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
    return this.acts.flatMap(({ doing, key, acknowledged }) => (acknowledged ? [{ doing, key, ...acknowledged }] : []));
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

  /**
   * Posts until it is acknowledged.
   * @param {string} discussionId @param {string} key @param {string[]} more that it says beside its key
   * @returns {Promise<string>} its id
   */
  insist(discussionId, key, ...more) {
    return this.#until('post', key, POST, { discussionId, body: bodyOf(key, ...more) });
  }

  /**
   * Every third post is changed, and every sixth then removed.
   * @param {string} id of the post
   * @param {number} count which post of this person it is, from 0
   * @param {(act: () => Promise<string>) => Promise<unknown>} [send] once, unless told otherwise
   */
  async thinkAgain(id, count, send = (act) => act()) {
    const [editing, removing] = [newKey(), newKey()];
    if (count % 3 === 0) await send(() => this.#until('edit', editing, EDIT, { id, body: bodyOf(editing) }));
    if (count % 6 === 0) await send(() => this.#until('removal', removing, REMOVE, { id }));
  }

  /** @param {Doing} doing @param {string} key @param {string} mutation @param {object} asked @returns {Promise<string>} */
  async #until(doing, key, mutation, asked) {
    this.history.note({ doing, key, sent: true });
    for (;;) {
      try {
        const { done } = await this.caller.ask(mutation, { ...asked, clientKey: key });
        this.history.note({ doing, key, acknowledged: done });
        return done.id;
      } catch (error) {
        if (!(error instanceof Unanswered)) throw error;
        this.history.note({ doing, key, unanswered: error.message });
        await pause(50 + Math.random() * 200);
      }
    }
  }
}
