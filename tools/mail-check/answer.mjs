// A mail about a discussion, from the post to the mail server and back again as an answer, with the server killed between.
// @ts-check
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { Caller } from '../delivery-check/caller.mjs';
import { KillableServer } from '../delivery-check/killable-server.mjs';
import { bodyOf, newKey, withPlace } from '../delivery-check/place.mjs';
import { emailOf } from '../seed/people.mjs';
import { openMailServer } from './mail-server.mjs';

const START = `mutation ($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
  startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) { id } }`;
const SECRET = 'what the mail server shows when it hands in';
const INBOUND = { REPLY_ADDRESS: 'reply@sixfold.example', INBOUND_MAIL_SECRET: SECRET };
/** Posts wait some minutes for others: the server wakes up a quarter of an hour later. */
const LATER = { CLOCK_AHEAD_DAYS: '0.01' };
const DELIVERED_WITHIN_MS = 60_000;

/**
 * @typedef {object} Answered
 * @property {string} mail the message that came through the mail server
 * @property {number[]} statuses what the way in answered, each time the answer was handed in
 * @property {number} posts in the discussion at the end
 */

/** @returns {Promise<Answered>} */
export async function answerByMail() {
  /** @type {Answered | null} */
  let answered = null;
  await withPlace({ durable: false }, async ({ urls, groupId, people, stored }) => {
    const [author = '', reader = ''] = people;
    const mailServer = await openMailServer();
    const database = new pg.Pool({ connectionString: urls.owner, max: 1 });
    // PostgreSQL may stop while a connection is still closing.
    database.on('error', () => undefined);
    const server = await KillableServer.on(urls, { SMTP_URL: mailServer.url, ...INBOUND });
    try {
      await wantMailAtAnyHour(database, emailOf(reader));
      const caller = await Caller.signIn(server.origin, emailOf(author));
      const asked = { groupId, title: 'Rain again', body: bodyOf('It pours.'), clientKey: newKey() };
      const { startDiscussion } = await caller.insist(START, asked);
      await until(() => isTold(database, startDiscussion.id));
      await server.end('SIGKILL');
      server.settings = { ...server.settings, ...LATER };
      await server.start();
      const mail = await until(() => mailAbout(mailServer, emailOf(reader), startDiscussion.id));
      const letter = answerTo(mail, emailOf(reader));
      const statuses = [await handIn(server.origin, letter)];
      await server.end('SIGKILL');
      await server.start();
      statuses.push(await handIn(server.origin, letter));
      answered = { mail, statuses, posts: (await stored(startDiscussion.id)).posts.length };
    } finally {
      await server.end('SIGTERM');
      await database.end();
      await mailServer.close();
    }
  });
  if (answered === null) throw new Error('Nothing was answered.');
  return answered;
}

/** @param {pg.Pool} database @param {string} email */
const wantMailAtAnyHour = (database, email) =>
  database.query(
    `INSERT INTO notice_settings (person_id, mail, quiet_weekends, holidays)
     SELECT id, 'at_once', false, '[]' FROM person WHERE email = $1
     ON CONFLICT (person_id) DO UPDATE SET mail = 'at_once', quiet_from = NULL, quiet_until = NULL, quiet_weekends = false`,
    [email],
  );

/** @param {pg.Pool} database @param {string} discussionId */
async function isTold(database, discussionId) {
  const { rowCount } = await database.query('SELECT FROM notice WHERE starts_with(path, $1) LIMIT 1', [
    `/discussions/${discussionId}`,
  ]);
  return rowCount === 1;
}

/** @param {import('./mail-server.mjs').MailServer} mailServer @param {string} email @param {string} discussionId */
const mailAbout = async (mailServer, email, discussionId) =>
  mailServer.taken.find(({ to, message }) => to === email && whole(message).includes(discussionId))?.message;

/** @template Found @param {() => Promise<Found | undefined | false>} look @returns {Promise<Found>} */
async function until(look) {
  for (const end = Date.now() + DELIVERED_WITHIN_MS; ; await pause(50)) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error('What follows from a post has not come.');
  }
}

/** Without the breaks of quoted-printable. @param {string} message */
const whole = (message) => message.replace(/=\r?\n/g, '');

/** @param {string} mail @param {string} from */
function answerTo(mail, from) {
  const [, replyTo = ''] = /^Reply-To: *\r?\n? *(\S+)/im.exec(mail) ?? [];
  const lines = [
    `From: <${from}>`,
    `To: <${replyTo}>`,
    'Subject: Re: Rain again',
    'Message-ID: <answer@mail.example>',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'Here too.',
    '',
    'On Mon, 23 Nov 2026 at 09:00, Sixfold <no-reply@sixfold.example> wrote:',
    '> It pours.',
    '',
  ];
  return lines.join('\r\n');
}

/** @param {string} origin @param {string} letter */
async function handIn(origin, letter) {
  const { status } = await fetch(`${origin}/mail/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${SECRET}` },
    body: letter,
  });
  return status;
}
