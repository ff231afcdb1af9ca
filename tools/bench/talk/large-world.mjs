// A large world to measure in: schools, people, networks, groups and discussions, written by SQL, the same in every run.
// @ts-check
import { withClient } from '../../postgres/databases.mjs';
import { beginSessions } from '../../seed/sessions.mjs';

/**
 * @typedef {import('../../seed/sessions.mjs').SignedIn} Member somebody of the busiest group
 * @typedef {{ groupId: string, discussionId: string, members: Member[] }} Busiest the group of many, and its long discussion
 */

const SIZE = Object.freeze({ schools: 200, people: 5_000, networks: 40, groups: 200, busiest: 500 });

/** One discussion is so long, all others have so many posts. */
const LONGEST = 2_000;
const USUAL = 49;

const WORDS =
  'we our pupils children class lesson week reading writing maths talk question answer book story plan group school ' +
  'network change notice practice evidence partner teacher helped together longer slower aloud again before after ' +
  'because although whenever small large quiet noisy outside inside morning afternoon Tuesday Friday first second ' +
  'third draft feedback marking vocabulary sentence paragraph fraction number problem method picture diagram table ' +
  'tried found wondered asked shared visited watched wrote counted compared agreed surprised learned kept dropped';

const PEOPLE_AND_PLACES = `
  SELECT setseed(0.2026);

  INSERT INTO organisation (id, kind, name, register, register_key, counts_towards_six, status, phase, town,
    search_name, search_words, facts_digest)
  SELECT gen_random_uuid(), 'school', 'School ' || n, 'england', (900000 + n)::text, true, 'open', 'primary', 'Norwich',
    'school ' || n, to_tsvector('simple', 'School ' || n), ''
  FROM generate_series(1, $schools) n;

  CREATE TEMP TABLE place AS
    SELECT id, row_number() OVER (ORDER BY register_key)::int AS n FROM organisation WHERE register = 'england';

  INSERT INTO person (id, email, name, language)
  SELECT gen_random_uuid(), 'person' || n || '@bench.example', 'Person Number ' || n, 'en' FROM generate_series(1, $people) n;

  CREATE TEMP TABLE someone AS
    SELECT id, row_number() OVER (ORDER BY email)::int AS n FROM person WHERE email LIKE '%@bench.example';

  INSERT INTO affiliation (id, person_id, organisation_id, role, confirmed_at)
  SELECT gen_random_uuid(), someone.id, place.id, 'staff', now()
  FROM someone JOIN place ON place.n = someone.n % $schools + 1;

  INSERT INTO programme (id, name, starts_on, ends_on)
  VALUES (gen_random_uuid(), 'Measured', current_date - 365, current_date + 1000);

  INSERT INTO network (id, programme_id, name, purpose, learning_focus, language, state, founder_id, client_key, activated_at)
  SELECT gen_random_uuid(), (SELECT id FROM programme), 'Network ' || n, 'Learn together', 'Writing', 'en', 'active',
    (SELECT id FROM someone WHERE someone.n = 1), gen_random_uuid(), now()
  FROM generate_series(1, $networks) n;

  CREATE TEMP TABLE net AS SELECT id, row_number() OVER (ORDER BY name)::int AS n FROM network;

  INSERT INTO network_membership (id, network_id, organisation_id, state, asked_by, client_key)
  SELECT gen_random_uuid(), net.id, place.id, 'accepted', (SELECT id FROM someone WHERE someone.n = 1), gen_random_uuid()
  FROM net JOIN place ON net.n = 1 OR (place.n - net.n * 5 + 2 * $schools) % $schools < 8;

  INSERT INTO working_group (id, network_id, name, purpose, language, opened_by, client_key)
  SELECT gen_random_uuid(), net.id, 'Group ' || number, 'Talk', 'en', (SELECT id FROM someone WHERE someone.n = 1), gen_random_uuid()
  FROM generate_series(1, $groups) number JOIN net ON net.n = number % $networks + 1;

  CREATE TABLE circle AS
    SELECT id, network_id, row_number() OVER (ORDER BY substr(name, 7)::int)::int AS n FROM working_group;

  -- In the group of many: many. In every other one: forty of the network's schools.
  INSERT INTO group_membership (id, group_id, person_id, organisation_id, joined_at)
  SELECT gen_random_uuid(), group_id, person_id, organisation_id, now() - interval '400 days' FROM (
    SELECT circle.id AS group_id, a.person_id, a.organisation_id,
      row_number() OVER (PARTITION BY circle.id ORDER BY a.person_id) AS turn,
      CASE WHEN circle.n = $networks THEN $busiest ELSE 40 END AS most
    FROM circle
    JOIN network_membership m ON m.network_id = circle.network_id
    JOIN affiliation a ON a.organisation_id = m.organisation_id
  ) candidate WHERE turn <= most;`;

const THINGS_TO_SAY = `
  CREATE TABLE said AS
    SELECT n, jsonb_build_object('type', 'doc', 'content', jsonb_build_array(jsonb_build_object('type', 'paragraph',
      'content', jsonb_build_array(jsonb_build_object('type', 'text', 'text', words))))) AS body
    FROM (
      SELECT n, string_agg(word, ' ') AS words
      FROM (SELECT n, 40 + floor(random() * 81)::int AS long FROM generate_series(0, 1999) n) text
      CROSS JOIN LATERAL (
        SELECT (string_to_array('$words', ' '))[1 + floor(random() * $vocabulary)::int] AS word
        FROM generate_series(1, long) WHERE n IS NOT NULL
      ) word
      GROUP BY n
    ) written;

  CREATE TABLE voice AS
    SELECT group_id, circle.n AS circle, person_id, organisation_id,
      row_number() OVER (PARTITION BY group_id ORDER BY person_id)::int AS turn,
      count(*) OVER (PARTITION BY group_id)::int AS among
    FROM group_membership JOIN circle ON circle.id = group_id;`;

// Parameters: the numbers of the first and the last discussion, and how long each is.
const TALK = `
  CREATE TEMP TABLE talk AS
    SELECT gen_random_uuid() AS id, voice.group_id, n, $long AS long, voice.person_id AS starter
    FROM generate_series($first, $last) n
    JOIN voice ON voice.turn = 1 AND voice.circle = (n + $networks - 1) % $groups + 1;

  INSERT INTO discussion (id, group_id, title, language, started_by, client_key, last_seq, post_count, last_post_at, started_at)
  SELECT id, group_id, 'Discussion ' || n, 'en', starter, gen_random_uuid(), long, long,
    now() - make_interval(mins => n), now() - interval '390 days'
  FROM talk;

  INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at)
  SELECT gen_random_uuid(), talk.id, seq, voice.person_id, voice.organisation_id, gen_random_uuid(), said.body, 'en',
    now() - make_interval(mins => talk.n) - make_interval(mins => (long - seq) * 5)
  FROM talk
  CROSS JOIN LATERAL generate_series(1, long) seq
  JOIN voice ON voice.group_id = talk.group_id AND voice.turn = (seq * 7 + talk.n) % among + 1
  JOIN said ON said.n = (seq * 31 + talk.n * 17) % 2000;

  -- To each third post two people have reacted.
  INSERT INTO post_reaction (post_id, person_id, kind, organisation_id, reacted_at)
  SELECT p.id, voice.person_id, (ARRAY['thanks', 'agree', 'helped', 'trying', 'curious'])[1 + (p.seq + turn) % 5],
    voice.organisation_id, p.posted_at
  FROM talk JOIN post p ON p.discussion_id = talk.id AND p.seq % 3 = 0
  JOIN voice ON voice.group_id = talk.group_id AND voice.turn <= 2;

  DROP TABLE talk;`;

/** People, places and groups, and the long discussion. @param {string} ownerUrl of a migrated database */
export async function fillLargeWorld(ownerUrl) {
  const vocabulary = WORDS.split(' ').length;
  await run(ownerUrl, PEOPLE_AND_PLACES + THINGS_TO_SAY, { ...SIZE, vocabulary, words: WORDS });
  await run(ownerUrl, TALK, { ...SIZE, first: 0, last: 0, long: LONGEST });
}

/**
 * More discussions, until there are so many posts in all; says how many there are.
 * @param {string} ownerUrl @param {number} posts
 */
export async function talkUntil(ownerUrl, posts) {
  const [{ discussions, said }] = await run(
    ownerUrl,
    'SELECT count(*)::int AS discussions, sum(post_count)::int AS said FROM discussion',
  );
  const last = discussions + Math.ceil((posts - said) / USUAL) - 1;
  await run(ownerUrl, TALK, { ...SIZE, first: discussions, last, long: USUAL });
  await run(ownerUrl, 'VACUUM ANALYZE');
  return said + (last - discussions + 1) * USUAL;
}

/** @param {string} ownerUrl @param {string} sql with `$name` for each value @param {Record<string, string | number>} [values] */
function run(ownerUrl, sql, values = {}) {
  const names = new RegExp(`\\$(${Object.keys(values).join('|')})\\b`, 'g');
  const filled = Object.keys(values).length === 0 ? sql : sql.replace(names, (_, name) => String(values[name]));
  return withClient(ownerUrl, async (client) => {
    await client.query('SET statement_timeout = 0');
    return (await client.query(filled)).rows;
  });
}

/**
 * The group of many with its long discussion, each of its people with a session.
 * @param {string} ownerUrl @param {string} signingSecret
 * @returns {Promise<Busiest>}
 */
export function signInTheBusiest(ownerUrl, signingSecret) {
  return withClient(ownerUrl, async (client) => {
    const { rows } = await client.query(
      'SELECT id AS "discussionId", group_id AS "groupId" FROM discussion ORDER BY post_count DESC LIMIT 1',
    );
    const { groupId, discussionId } = rows[0];
    const people = await client.query('SELECT person_id AS id FROM group_membership WHERE group_id = $1 ORDER BY id', [
      groupId,
    ]);
    const site = { origin: 'http://127.0.0.1', signingSecret };
    const ids = people.rows.map(({ id }) => id);
    const members = await beginSessions(client, ids, site);
    return { groupId, discussionId, members };
  });
}
