// Every kind of notice really goes out by mail: in each reader's language, whole, as text and HTML, with a way to end it.
import { type Language, languages, noticeWords } from '@sixfold/words';
import { type ReceivedMail, readMail } from '../../testing/received-mail.js';
import { openSmtpSink, type SmtpSink } from '../../testing/smtp-sink.js';
import { openWorld, type World } from '../../testing/world.js';
import { Transaction } from '../transaction/transaction.js';
import type { NoticeDetails, NoticeKind } from './notice-kinds.js';
import type { NoticeRow } from './notice-rows.js';
import { Notices } from './notices.js';
import { writeNotice } from './write-notice.js';

type Everything = { [Kind in NoticeKind]: NoticeDetails[Kind] }[NoticeKind];
type Union<Each> = (Each extends unknown ? (one: Each) => void : never) extends (all: infer All) => void ? All : never;

/** Whatever any notice needs, with signs that mail and HTML would trip over. */
const everything: Union<Everything> = {
  networkName: 'Skrivning & læsning <Å>',
  askerName: 'Amira Holt',
  schoolName: 'Sct. Hansgades Skole',
  personName: 'Jonas Berg',
  formerName: 'Ruth Hale',
  programmeName: 'Skoler i landsbyer & på øer',
  successorName: 'Nyvang Skole',
  schools: 5,
  coLeaders: 1,
  daysLeft: 30,
  groupName: 'Læsning & <breve>',
  otherName: 'Villages & <islands>',
  version: 2,
  year: 3,
  title: 'Letters & <stamps>',
  answer: 'We would like that.',
  line: 'For Years <1> & 2',
  resourceTitle: 'Songs & <rhymes>',
  reason: 'It names <children>.',
  body: 'Et besøg\nVi kommer i marts.\n\nOg <sidst> & mere',
  discussionId: 'd1',
  discussionTitle: 'Rainy Mondays & <wet> coats',
  authorName: 'Moses Oduya',
  question: 'Which <day> & time?',
  words: 'Write <letters> & post them',
  outcome: 'Wednesdays & <Fridays>',
  count: 3,
  from: 4,
  to: 6,
};

const details: NoticeRow['details'] = { ...everything };

/** News of a discussion goes with its posts or not at all: its own stories tell that. */
const withPosts: readonly NoticeKind[] = ['discussion-posted', 'discussion-addressed'];
const kinds = (Object.keys(noticeWords.en) as NoticeKind[]).filter((kind) => !withPosts.includes(kind));
const PATH = '/networks/1#seats';

let sink: SmtpSink;
let world: World;
/** By the reader's language, each kind's mail. */
let mails: Record<Language, Map<NoticeKind, ReceivedMail>>;

beforeAll(async () => {
  sink = await openSmtpSink();
  world = await openWorld({ smtpUrl: sink.url });
  const network = await world.given.network();
  mails = { en: new Map(), da: new Map(), sv: new Map() };
  for (const [index, language] of languages.entries()) {
    const { id, email } = network.schools[index]!.coordinator;
    await world.rows('UPDATE person SET language = $2 WHERE id = $1', [id, language]);
    for (const kind of kinds) {
      const before = sink.received.length;
      const notice = { kind, to: [id], networkId: network.id, path: PATH, details: everything, dedupeKey: kind };
      await world.app.get(Transaction).run((tx) => world.app.get(Notices).tell(tx, notice));
      await world.settle();
      const received = sink.received.slice(before).map(readMail);
      expect(received.map(({ headers }) => headers.get('to'))).toEqual([email]);
      mails[language].set(kind, received[0]!);
    }
  }
}, 120_000);
afterAll(async () => {
  await world.close();
  await sink.close();
});

const cases = kinds.flatMap((kind) => languages.map((language) => ({ kind, language })));

it.each(cases)('$kind, in $language', ({ kind, language }) => {
  const { headers, text, html } = mails[language].get(kind)!;
  const plain = writeNotice({ kind, details: { ...details } }, language);
  const escaped = writeNotice({ kind, details: { ...details } }, language, true);
  expect(headers.get('subject')).toBe(plain.title);
  expect(text).toContain(plain.text);
  for (const paragraph of plain.paragraphs) expect(text).toContain(paragraph);
  for (const words of [escaped.text, ...escaped.paragraphs]) expect(html).toContain(words);
  expect(html).toContain(`<html lang="${language}">`);
  expect(`${plain.title} ${text}`).not.toMatch(/\{\{|\}\}|undefined|\[object/);
  expect(text).toContain(`${world.config.publicUrl}${PATH}`);
  expect(headers.get('list-unsubscribe')).toMatch(/^<http:\/\/127\.0\.0\.1:\d+\/unsubscribe\/[\w-]+>$/);
  expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
});

it.each(kinds)('%s says something of its own in each language', (kind) => {
  expect(new Set(languages.map((language) => mails[language].get(kind)!.text)).size).toBe(languages.length);
});
