// More people than the demo has, in the demo's group and signed in, so that hundreds of sockets can be open at once.
// @ts-check
import { withClient } from '../postgres/databases.mjs';
import { beginSessions } from '../seed/sessions.mjs';

/** @typedef {import('../seed/sessions.mjs').SignedIn} SignedIn */

/** So many sockets a person may have at one node. */
export const SOCKETS_EACH = 5;

const JOIN = `
  WITH school AS (
    SELECT organisation_id AS id FROM group_membership WHERE group_id = $1 AND left_at IS NULL LIMIT 1
  ), newcomer AS (
    INSERT INTO person (id, email, name, language)
    SELECT id, id || '@check.example', 'Newcomer', 'en' FROM unnest($2::uuid[]) given (id)
    RETURNING id
  ), affiliated AS (
    INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
    SELECT gen_random_uuid(), newcomer.id, school.id, 'staff', now() FROM newcomer, school
  )
  INSERT INTO group_membership (id, group_id, person_id, organisation_id, joined_at)
  SELECT gen_random_uuid(), $1, newcomer.id, school.id, now() FROM newcomer, school`;

/**
 * @param {import('./cluster.mjs').Cluster} cluster
 * @param {number} count
 * @returns {Promise<SignedIn[]>}
 */
export function newMembers({ place, origin, signingSecret }, count) {
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  return withClient(place.urls.owner, async (database) => {
    await database.query(JOIN, [place.groupId, ids]);
    return beginSessions(database, ids, { origin, signingSecret });
  });
}

/** @typedef {{ personId: string | null, sessionId: string | null, at: number }} Loss of a person's right, or of a session */

/** What the database recorded as lost since then. @param {string} ownerUrl @param {number} since @returns {Promise<Loss[]>} */
export const lossesSince = (ownerUrl, since) =>
  withClient(ownerUrl, async (database) => {
    const { rows } = await database.query(
      `SELECT person_id AS "personId", session_id AS "sessionId", EXTRACT(EPOCH FROM recorded_at)::float * 1000 AS at
       FROM revocation WHERE recorded_at > to_timestamp($1 / 1000.0)`,
      [since],
    );
    return rows;
  });
