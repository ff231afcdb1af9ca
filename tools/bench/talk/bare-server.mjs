// The bare limit beside Sixfold: node:http, pg and Socket.IO alone, with the same rows, the same JSON and the same look-up
// of who asks. It judges nothing, checks nothing and shows no screen.
// @ts-check
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { Server } from 'socket.io';

const CONNECTIONS = 10;
const KEPT_MS = 1_000;

const SESSION = {
  name: 'session',
  text: `SELECT s.person_id AS "personId", m.organisation_id AS "organisationId"
    FROM session s JOIN group_membership m ON m.person_id = s.person_id WHERE s.id = $1 AND s.expires_at > now() LIMIT 1`,
};

const PAGE = {
  name: 'page',
  text: `SELECT p.id, p.discussion_id AS "discussionId", p.seq, p.client_key AS "clientKey", p.body, p.language,
      p.posted_at AS "postedAt", p.pinned_at IS NOT NULL AS "isPinned", p.resolved_at IS NOT NULL AS "isAnswer",
      p.asks_group AS "asksGroup", (
        SELECT json_agg(reaction) FROM (
          SELECT r.kind, count(*)::int AS count, bool_or(r.person_id = $2) AS mine
          FROM post_reaction r WHERE r.post_id = p.id GROUP BY r.kind) reaction) AS reactions,
      json_build_object('id', author.id, 'name', author.name, 'organisationName', o.name, 'formerly', NOT EXISTS (
        SELECT FROM affiliation a WHERE a.person_id = p.author_id AND a.organisation_id = p.organisation_id
          AND a.ended_at IS NULL)) AS author
    FROM post p JOIN person author ON author.id = p.author_id JOIN organisation o ON o.id = p.organisation_id
    WHERE p.discussion_id = $1 ORDER BY p.seq DESC LIMIT 51`,
};

const LIST = {
  name: 'list',
  text: `SELECT d.id, d.title, d.language, d.post_count AS "postCount", d.last_post_at AS "lastPostAt",
      json_build_object('name', starter.name, 'organisationName', o.name) AS "startedBy", (
        SELECT count(*)::int FROM (
          SELECT author_id FROM post WHERE post.discussion_id = d.id AND seq > coalesce(
            (SELECT seq FROM reading_mark r WHERE r.person_id = $2 AND r.discussion_id = d.id), 0)
          ORDER BY seq DESC LIMIT 100) latest
        WHERE latest.author_id <> $2) AS unread
    FROM discussion d
    JOIN post p ON p.discussion_id = d.id AND p.seq = 1
    JOIN person starter ON starter.id = p.author_id
    JOIN organisation o ON o.id = p.organisation_id
    WHERE d.group_id = $1 ORDER BY d.last_post_at DESC, d.id DESC LIMIT 21`,
};

const POST = {
  name: 'post',
  text: `WITH counted AS (
      UPDATE discussion SET last_seq = last_seq + 1, post_count = post_count + 1, last_post_at = clock_timestamp()
      WHERE id = $1 RETURNING last_seq, last_post_at)
    INSERT INTO post (id, discussion_id, seq, author_id, organisation_id, client_key, body, language, posted_at)
    SELECT gen_random_uuid(), $1, last_seq, $2, $3, $4, $5, 'en', last_post_at FROM counted
    RETURNING id, seq, posted_at AS "postedAt"`,
};

const database = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: CONNECTIONS });
database.on('error', () => process.exit(1));

/** @typedef {{ personId: string, organisationId: string }} Someone */
/** @type {Map<string, { until: number, someone: Promise<Someone> }>} */
const known = new Map();

/** @param {string | undefined} cookie @returns {Promise<Someone>} */
function whoAsks(cookie) {
  const secret = /s:([^.]+)\./.exec(decodeURIComponent(cookie ?? ''))?.[1] ?? '';
  const kept = known.get(secret);
  if (kept && kept.until > Date.now()) return kept.someone;
  const id = createHash('sha256').update(secret).digest('hex');
  const someone = database.query({ ...SESSION, values: [id] }).then(({ rows }) => rows[0]);
  known.set(secret, { until: Date.now() + KEPT_MS, someone });
  return someone;
}

/** @typedef {{ groupId: string, discussionId: string, clientKey: string, body: object }} Asked of which each act reads its own part */
/** @type {Record<string, (asked: Asked, someone: Someone) => Promise<object>>} */
const acts = {
  '/page': async ({ discussionId }, { personId }) => {
    const { rows } = await database.query({ ...PAGE, values: [discussionId, personId] });
    return { items: rows.slice(0, 50).reverse(), hasEarlier: rows.length > 50 };
  },
  '/list': async ({ groupId }, { personId }) => {
    const { rows } = await database.query({ ...LIST, values: [groupId, personId] });
    return { items: rows.slice(0, 20), hasMore: rows.length > 20 };
  },
  '/post': async ({ discussionId, clientKey, body }, { personId, organisationId }) => {
    const values = [discussionId, personId, organisationId, clientKey, JSON.stringify(body)];
    const { rows } = await database.query({ ...POST, values });
    const post = { discussionId, clientKey, body, author: { id: personId }, ...rows[0] };
    live.to(discussionId).emit('entry', post);
    return post;
  },
};

const server = createServer((request, response) => {
  /** @type {Buffer[]} */
  const parts = [];
  request.on('data', (part) => parts.push(part));
  request.on('end', () => {
    const act = acts[request.url ?? ''];
    whoAsks(request.headers.cookie)
      .then((someone) => act?.(JSON.parse(Buffer.concat(parts).toString()), someone))
      .then((answer) => response.setHeader('content-type', 'application/json').end(JSON.stringify(answer)))
      .catch(() => response.writeHead(500).end());
  });
});
const live = new Server(server, { serveClient: false, transports: ['websocket'], perMessageDeflate: false });
live.on('connection', (socket) =>
  socket.on('discussion:open', ({ id }, done) => {
    socket.join(id);
    done({ joined: true });
  }),
);
server.listen(Number(process.env.PORT), '127.0.0.1', () => process.send?.({ kind: 'listening' }));
process.on('disconnect', () => process.exit());
