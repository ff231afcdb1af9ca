// Answering by mail: whatever program sent it, a letter becomes one post of its author, or its author hears why not.
import { randomBytes } from 'node:crypto';
import { documentOf, plainText, type RichTextDocument } from '@sixfold/rich-text';
import { Jobs } from '../platform/jobs/jobs.js';
import type { GivenPerson } from '../testing/given.js';
import { alternative, htmlOnly, inBase64, letter, type Letter, withFile } from '../testing/letters.js';
import { readMail } from '../testing/received-mail.js';
import { openSmtpSink, type SmtpSink } from '../testing/smtp-sink.js';
import { type Discussion, LEAVE_GROUP, START } from '../testing/talk/documents.js';
import { openGroupToTalkIn } from '../testing/talk/group.js';
import { openWorld, type World } from '../testing/world.js';
import { dayOf, signedAddress } from './reply-address.js';

const SECRET = 'what the mail server of the specs shows';
const inboundMail = { replyAddress: 'reply@sixfold.example', secret: SECRET, authenticatedBy: 'mx.sixfold.example' };

let sink: SmtpSink;
let world: World;
let talk: Awaited<ReturnType<typeof openGroupToTalkIn>>;
let ruth: GivenPerson;
let moses: GivenPerson;
let discussionId: string;

beforeAll(async () => {
  sink = await openSmtpSink();
  world = await openWorld({ smtpUrl: sink.url, inboundMail });
});
beforeEach(async () => {
  await world.rows('DELETE FROM attempt');
  talk = await openGroupToTalkIn(world, ['Ruth Lindqvist', 'Moses Oduya']);
  [ruth, moses] = talk.people as [GivenPerson, GivenPerson];
  const asked = { groupId: talk.groupId, title: 'Rainy Mondays', body: documentOf('It rains.') };
  const client = await world.as(moses);
  const { startDiscussion } = await client.do<{ startDiscussion: Discussion }>(START, {
    ...asked,
    clientKey: crypto.randomUUID(),
  });
  discussionId = startDiscussion.id;
  await world.settle();
});
afterAll(async () => {
  await world.close();
  await sink.close();
});

const addressFor = (person: GivenPerson, days = 90) =>
  signedAddress(
    { personId: person.id, discussionId, lastDay: dayOf(world.now()) + days },
    inboundMail.replyAddress,
    world.config.sessionSecret,
  );
const handIn = async (message: string | Buffer, secret = SECRET): Promise<number> => {
  const { status } = await fetch(`${world.config.publicUrl}/mail/inbound`, {
    method: 'POST',
    headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${secret}` },
    body: message,
  });
  await world.settle();
  return status;
};
const send = (changes: Partial<Letter> = {}, end?: string) =>
  handIn(letter({ from: ruth.email, to: addressFor(ruth), body: 'We sang.', ...changes }, end));
const posts = async () => {
  const rows = await world.rows<{ body: RichTextDocument; author_id: string }>(
    'SELECT body, author_id FROM post WHERE discussion_id = $1 AND seq > 1 ORDER BY seq',
    [discussionId],
  );
  return rows.map(({ body }) => plainText(body));
};
const sentBackTo = ({ email }: GivenPerson) =>
  sink.received.filter((message) => message.includes(`To: ${email}`)).map(readMail);
const reasonFor = async (changes: Partial<Letter>, person = ruth): Promise<string> => {
  expect(await send(changes)).toBe(204);
  expect(await posts()).toEqual([]);
  return sentBackTo(person)
    .map(({ text }) => text)
    .join('\n');
};

const QUOTED = 'On Mon, 23 Nov 2026 at 09:00, Sixfold <no-reply@sixfold.example> wrote:\n\n> It rains.\n';

describe('a letter becomes a post', () => {
  it('by the address that the mail about the discussion brings', async () => {
    world.clock.moveBy({ days: 1 / 24 });
    await world.app.get(Jobs).doWhatTimeBrings();
    await world.settle();
    const [mail] = sentBackTo(ruth);
    const replyTo = mail!.headers.get('reply-to')!;
    expect(replyTo).toMatch(/^reply\+[0-9a-v]{45}@sixfold\.example$/);
    expect(mail!.text).toContain('Answer this mail to write in the discussion.');
    await send({ to: replyTo, body: `We sang.\n\n${QUOTED}` });
    expect(await posts()).toEqual(['We sang.']);
    const [post] = await world.rows<{ author_id: string; organisation_id: string }>(
      'SELECT author_id, organisation_id FROM post WHERE discussion_id = $1 AND seq = 2',
      [discussionId],
    );
    expect(post).toEqual({ author_id: ruth.id, organisation_id: talk.network.schools[0]!.school.id });
    expect(sentBackTo(ruth)).toHaveLength(1);
  });

  const danish =
    'Vi sang på gården. Æblerne også!\n\nDen man. 23. nov. 2026 kl. 09.00 skrev Sixfold <\nno-reply@sixfold.example>:\n\n> Det regner.\n';
  const outlook = `<html><body><div style="font-family:Calibri"><p>We sang.</p><p>All of &quot;it&quot;.</p></div>
    <div id="Signature"><p>Ruth Lindqvist</p></div><hr><div id="divRplyFwdMsg"><b>From:</b> Sixfold
    &lt;no-reply@sixfold.example&gt;<br><b>Sent:</b> Monday<br></div><p>It rains.</p></body></html>`;
  it.each<[string, Partial<Letter>, string]>([
    ['Gmail', { body: alternative(`We sang.\n\n${QUOTED}`, '<p>not looked at</p>') }, 'We sang.'],
    ['Gmail in Danish', { body: alternative(danish, '') }, 'Vi sang på gården. Æblerne også!'],
    ['Outlook', { body: htmlOnly(outlook) }, 'We sang.\nAll of "it".'],
    [
      'Apple Mail in Swedish',
      {
        body: 'Vi sjöng.\n\nSkickat från min iPhone\n\n> 23 nov. 2026 kl. 09:00 skrev Sixfold <no-reply@sixfold.example>:\n> Det regnar.',
      },
      'Vi sjöng.',
    ],
    ['an old program, in its own letters', { body: inBase64('Så är det.\n\nMvh\nRuth') }, 'Så är det.'],
    [
      'a program that writes HTML alone',
      { body: htmlOnly('<ul><li>one</li><li>two</li></ul><blockquote>x</blockquote>') },
      '- one\n- two',
    ],
  ])('from %s', async (_program, changes, text) => {
    await send(changes);
    expect(await posts()).toEqual([text]);
  });

  it('whatever ends its lines, and to whomever else it went', async () => {
    await send({ body: `One.\n\n${QUOTED}` }, '\n');
    await send({
      body: 'Two.',
      to: 'moses@hillside.example',
      headers: [`Delivered-To: ${addressFor(ruth).toUpperCase()}`],
    });
    expect(await posts()).toEqual(['One.', 'Two.']);
  });

  it('once, however often it comes, at the same moment too', async () => {
    const twice = letter({ from: ruth.email, to: addressFor(ruth), body: 'Only once.' });
    expect(await Promise.all([handIn(twice), handIn(twice), handIn(twice)])).toEqual([204, 204, 204]);
    expect(await handIn(twice.replace('Only once.', 'Only once.\r\n-- \r\nRuth'))).toBe(204);
    expect(await handIn(twice.replace('Only once.', 'Changed on the way.'))).toBe(204);
    expect(await posts()).toEqual(['Only once.']);
    expect(sentBackTo(ruth)).toEqual([]);
  });

  it('without its files, of which its author is told', async () => {
    await send({ body: withFile('Here is our plan.') });
    expect(await posts()).toEqual(['Here is our plan.']);
    expect(sentBackTo(ruth).map(({ headers }) => headers.get('subject'))).toEqual([
      'Your answer is posted, without its files',
    ]);
  });
});

describe('a letter is not posted, and its author hears why', () => {
  it('when its time is over', async () => {
    expect(await reasonFor({ to: addressFor(ruth, -1) })).toMatch(/can be answered for 90 days/);
  });

  it('when it came from another address: the owner hears of it, whoever sent it does not', async () => {
    expect(await reasonFor({ from: 'ruth@private.example' })).toMatch(/It came from ruth@private\.example/);
    expect(sink.received.join()).not.toContain('To: ruth@private.example');
  });

  it('when a server that we trust denies the sender, and only then', async () => {
    const denied = 'Authentication-Results: mx.sixfold.example; spf=fail; dmarc=fail (p=reject)';
    expect(await reasonFor({ headers: [denied] })).toMatch(/could not show that the mail is really from you/);
    await send({ headers: ['Authentication-Results: mx.evil.example; dmarc=fail'], body: 'Not their word.' });
    await send({ headers: ['Authentication-Results: mx.sixfold.example; dmarc=pass', denied], body: 'The newest.' });
    expect(await posts()).toEqual(['Not their word.', 'The newest.']);
  });

  it('when it only quotes', async () => {
    expect(await reasonFor({ body: QUOTED })).toMatch(/no words of yours/);
  });

  it('when it is longer than a post', async () => {
    expect(await reasonFor({ body: 'word '.repeat(9_000) })).toMatch(/more than one post can hold/);
  });

  it('when they are no longer in the group, or the network is no longer at work', async () => {
    await world.rows(`UPDATE network SET state = 'lapsed' WHERE id = $1`, [talk.network.id]);
    expect(await reasonFor({})).toMatch(/network/i);
    await (await world.as(ruth)).do(LEAVE_GROUP, { groupId: talk.groupId });
    expect(await reasonFor({})).toMatch(/Join the group/);
  });

  it('when the address is made up, or somebody else’s who never was in the group', async () => {
    const [name = '', host = ''] = addressFor(ruth).split('@');
    const forged = [`${name.slice(0, -1)}${name.endsWith('0') ? '1' : '0'}@${host}`, `reply+${'v'.repeat(45)}@${host}`];
    for (const to of [...forged, 'reply@sixfold.example', addressFor(talk.network.schools[4]!.coordinator)]) {
      expect(await reasonFor({ to })).toMatch(/not one of ours/);
    }
    expect(await reasonFor({ to: forged[0]!, from: 'nobody@elsewhere.example' }, moses)).toBe('');
  });

  it('five times an hour at the most', async () => {
    for (let sent = 0; sent < 8; sent += 1) await send({ body: QUOTED });
    expect(sentBackTo(ruth)).toHaveLength(5);
  });
});

it.each<[string, Partial<Letter>]>([
  ['an answer while away', { headers: ['Auto-Submitted: auto-replied'] }],
  ['a list', { headers: ['Precedence: bulk'] }],
  ['a list by name', { headers: ['List-Id: <all.hillside.example>'] }],
  ['an empty way back', { headers: ['Return-Path: <>'] }],
  ['a note that a mail did not arrive', { body: ['Content-Type: multipart/report; boundary=x', '', '--x--'] }],
  ['ourselves', { from: 'no-reply@sixfold.example' }],
])('%s is neither posted nor answered', async (_machine, changes) => {
  expect(await reasonFor(changes)).toBe('');
  expect(await reasonFor({ ...changes, to: 'reply@sixfold.example' })).toBe('');
});

describe('the way in', () => {
  it('is open to whoever shows the secret, by POST, and to no letter that is too large', async () => {
    const whole = letter({ from: ruth.email, to: addressFor(ruth), body: 'We sang.' });
    expect(await handIn(whole, '')).toBe(401);
    expect(await handIn(whole, `${SECRET}x`)).toBe(401);
    expect(await handIn(Buffer.alloc(26 * 1024 * 1024, 'a'))).toBe(413);
    expect(await posts()).toEqual([]);
  });

  it('answers whatever is broken with a no, never with a fault of its own', async () => {
    const whole = Buffer.from(letter({ from: ruth.email, to: addressFor(ruth), body: withFile('We sang.') }));
    const broken: (string | Buffer)[] = [
      '',
      '\r\n\r\n',
      'no mail',
      '\0',
      `From: ${'<'.repeat(5_000)}\r\n\r\nx`,
      randomBytes(5_000),
    ];
    broken.push(
      `Content-Type: multipart/mixed; boundary=a\r\n\r\n${'--a\r\nContent-Type: multipart/mixed; boundary=a\r\n\r\n'.repeat(200)}`,
    );
    for (let bite = 0; bite < 40; bite += 1) {
      const bitten = Buffer.from(whole.subarray(0, Math.ceil((whole.length * (bite + 1)) / 40)));
      for (let byte = 0; byte < 5; byte += 1) bitten[(bite * 97 + byte * 31) % bitten.length] = (bite * 7 + byte) % 256;
      broken.push(bitten);
    }
    const answers = new Set<number>();
    for (const message of broken) answers.add(await handIn(message));
    expect([...answers].filter((status) => status >= 500)).toEqual([]);
  });
});

it('a letter that comes before the pause of a slower pace is over is answered, and becomes no post', async () => {
  await world.rows('UPDATE discussion SET pace_minutes = 60 WHERE id = $1', [discussionId]);
  await world.rows('UPDATE group_membership SET convenor_since = NULL WHERE person_id = $1', [ruth.id]);
  await send({ body: 'First.' });
  await send({ body: 'Second.' });
  expect(await posts()).toEqual(['First.']);
  expect(
    sentBackTo(ruth)
      .map(({ text }) => text)
      .join('\n'),
  ).toContain('goes at a slower pace');
});
