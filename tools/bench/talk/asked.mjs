// What is asked of either server: the same thing in the words of each.
// @ts-check
import { randomUUID } from 'node:crypto';

/**
 * @typedef {import('./large-world.mjs').Busiest} Busiest
 * @typedef {import('./load.mjs').Ask} Ask
 * @typedef {{ origin: string, page: Asking, list: Asking, post: Asking }} Subject
 * @typedef {(client: number) => Ask & { key?: string }} Asking
 */

const POST_FIELDS = `
  id discussionId seq clientKey author { id name organisationName formerly } body language postedAt
  changedSeq editedAt removal { removedAt byName reason } isPinned isAnswer asksGroup
  reactions { kind count } myReactions`;

const PAGE = `query Page($id: ID!) {
  discussion(id: $id) { id title readTo unread can { post removePosts } }
  posts(discussionId: $id, first: 50) { items { ${POST_FIELDS} } hasEarlier }
}`;

const LIST = `query List($id: ID!) {
  discussions(groupId: $id, first: 20) {
    items { id title language postCount lastPostAt unread startedBy { name organisationName } } nextCursor
  }
}`;

const POST = `mutation Write($id: ID!, $body: RichText!, $clientKey: ID!) {
  post(discussionId: $id, body: $body, clientKey: $clientKey) { ${POST_FIELDS} }
}`;

const SAID =
  'We tried the longer pause before the second question on Tuesday, and four pupils who had not spoken this term did. ' +
  'Next week a colleague from your school could watch, and count how many turns each of them takes, before and after.';

const body = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: SAID }] }] };

/** @param {string} origin @param {Busiest} busiest @returns {Subject} */
export function askingSixfold(origin, { groupId, discussionId, members }) {
  const ask = (/** @type {number} */ client, /** @type {string} */ query, /** @type {object} */ variables) => ({
    path: '/graphql',
    cookie: cookieOf(members, client),
    body: JSON.stringify({ query, variables }),
  });
  return {
    origin,
    page: (client) => ask(client, PAGE, { id: discussionId }),
    list: (client) => ask(client, LIST, { id: groupId }),
    post: (client) => {
      const key = randomUUID();
      return { key, ...ask(client, POST, { id: discussionId, body, clientKey: key }) };
    },
  };
}

/** @param {string} origin @param {Busiest} busiest @returns {Subject} */
export function askingBare(origin, { groupId, discussionId, members }) {
  const ask = (/** @type {number} */ client, /** @type {string} */ path, /** @type {object} */ asked) => ({
    path,
    cookie: cookieOf(members, client),
    body: JSON.stringify(asked),
  });
  return {
    origin,
    page: (client) => ask(client, '/page', { discussionId }),
    list: (client) => ask(client, '/list', { groupId }),
    post: (client) => {
      const key = randomUUID();
      return { key, ...ask(client, '/post', { discussionId, body, clientKey: key }) };
    },
  };
}

/** @param {Busiest['members']} members @param {number} client */
const cookieOf = (members, client) => members[client % members.length]?.cookie ?? '';
