// Sessions without signing in: as the server would have begun them, for more people than one place may sign in.
// @ts-check
import { createHash, createHmac, randomBytes } from 'node:crypto';

/** @typedef {{ personId: string, sessionId: string, cookie: string }} SignedIn */

/**
 * @param {import('pg').ClientBase | import('pg').Pool} database as its owner
 * @param {string[]} personIds
 * @param {{ origin: string, signingSecret: string }} site where people come in, and its SESSION_SECRET
 * @returns {Promise<SignedIn[]>} each with the `Cookie` header of a session that lasts for six hours
 */
export async function beginSessions(database, personIds, site) {
  const begun = personIds.map((personId) => ({ personId, ...newSession(site) }));
  await database.query(
    `INSERT INTO session (id, person_id, device, expires_at)
     SELECT id, person_id, 'Check', now() + interval '6 hours' FROM unnest($1::text[], $2::uuid[]) given (id, person_id)`,
    [begun.map(({ sessionId }) => sessionId), personIds],
  );
  return begun;
}

/** @param {{ origin: string, signingSecret: string }} site */
function newSession({ origin, signingSecret }) {
  const secret = randomBytes(32).toString('base64url');
  const signature = createHmac('sha256', signingSecret).update(secret).digest('base64').replace(/=+$/, '');
  const name = origin.startsWith('https:') ? '__Host-sid' : 'sid';
  return {
    sessionId: createHash('sha256').update(secret).digest('hex'),
    cookie: `${name}=${encodeURIComponent(`s:${secret}.${signature}`)}`,
  };
}
