// The mail of what one was told: whole in three languages, grouped by network, escaped, with a way out of each part.
import { documentOf } from '@sixfold/rich-text';
import { languages, noticeWords } from '@sixfold/words';
import type { NoticeKind } from './notice-kinds.js';
import type { NoticeContent } from './notice-ports.js';
import { type NoticeOfMail, type PartOfMail, writeNoticesMail } from './write-notices-mail.js';
import { writeNotice } from './write-notice.js';

/** Whatever any notice needs. */
const about = {
  networkName: 'Writing together',
  askerName: 'Amira Holt',
  schoolName: 'Hillside',
  personName: 'Jonas Berg',
  formerName: 'Ruth Hale',
  programmeName: 'Village schools',
  successorName: 'Hillside Academy',
  schools: 5,
  coLeaders: 2,
  daysLeft: 30,
  groupName: 'Læsning & <breve>',
  otherName: 'Villages & <islands>',
  version: 2,
  year: 1,
  title: 'Letters & <stamps>',
  answer: 'We would like that.',
  line: 'For Years 1 & 2',
  resourceTitle: 'Songs & rhymes',
  reason: 'It names <children>.',
  body: 'A visit\nWe come in March.\n\nSecond & <last>',
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
const kinds = Object.keys(noticeWords.en) as NoticeKind[];
const site = 'https://sixfold.example';

const notice = (kind: NoticeKind, number = 1, told: NoticeOfMail['details'] = about): NoticeOfMail => ({
  id: `n${number}`,
  personId: 'p1',
  networkId: 'network',
  kind,
  path: `/networks/${number}?a=1&b=2`,
  details: told,
  toldAt: new Date(),
  readAt: null,
  content: null,
});
const part = (networkName: string | null, ...notices: NoticeOfMail[]): PartOfMail => ({
  networkName,
  notices,
  stopPath: `/unsubscribe/${networkName?.length ?? 'all'}`,
});
const gap = /\{\{|undefined|\b(notices|unsubscribe|frame|school-[a-z-]+|seat-[a-z-]+|network-[a-z-]+|content)\.\w+/;

describe.each(kinds.flatMap((kind) => languages.map((language) => [kind, language] as const)))(
  '%s in %s',
  (kind, language) => {
    const mail = writeNoticesMail([part('Writing together', notice(kind))], language, site);

    it('is a mail of its own name, with nothing left out', () => {
      expect(mail.subject).toBe(writeNotice(notice(kind), language).title);
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(gap);
    });

    it('says the same as text and as HTML, with its link and the ways to change the mail', () => {
      for (const link of ['/networks/1?a=1&b=2', '/me#mail', '/unsubscribe/16']) {
        expect(mail.text).toContain(site + link);
        expect(mail.html).toContain(`href="${(site + link).replace('&', '&amp;')}"`);
      }
      expect(mail.html).toContain(`<html lang="${language}">`);
      expect(mail.html.match(/<h1/g)).toHaveLength(1);
    });
  },
);

describe('several things', () => {
  const two = [notice('school-asked', 1), notice('seat-offered', 2)];

  it.each(languages)('of one network are one mail under its name, in %s', (language) => {
    const { subject, html } = writeNoticesMail([part('Writing together', ...two)], language, site);
    expect(subject).toMatch(/^Writing together: 2 /);
    expect(html.match(/<h2/g)).toHaveLength(2);
  });

  it.each(languages)('of two networks stand under each, with a way out of each, in %s', (language) => {
    const parts = [
      part('Writing together', ...two),
      part('Reading', notice('network-activated', 3)),
      part(null, two[0]!),
    ];
    const { subject, text, html } = writeNoticesMail(parts, language, site);
    expect(subject).toMatch(/^4 /);
    expect([html.match(/<h2/g)?.length, html.match(/<h3/g)?.length]).toEqual([3, 4]);
    expect(text.match(/\/unsubscribe\//g)).toHaveLength(3);
    expect(`${subject}${text}${html}`).not.toMatch(gap);
  });
});

it('takes what people wrote as text, on one line, and fetches no other words by it', () => {
  const hostile = {
    ...about,
    networkName: '<img src=x onerror=alert(1)> & $t(frame.sender)',
    askerName: 'Amira\r\nBcc: everyone@example.org {{schoolName}}',
  };
  const told = notice('seat-offered', 1, hostile);
  for (const parts of [[part(hostile.networkName, told)], [part(hostile.networkName, told), part('<b>', told)]]) {
    const { subject, html } = writeNoticesMail(parts, 'en', site);
    expect(html).not.toMatch(/<img|<b>/);
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; $t(frame.sender)');
    expect(subject).not.toMatch(/[\r\n]/);
  }
});

describe('what people wrote', () => {
  const content: NoticeContent = {
    written: [
      { authorName: 'Moses <b>', organisationName: 'Hillside', body: documentOf('We sang & <danced>.\nTwice.') },
      { authorName: 'Amira Holt', organisationName: 'Edgmond', body: documentOf('So did we.') },
    ],
    more: 2,
    replyTo: 'reply+abc@sixfold.example',
  };
  const news: NoticeOfMail = { ...notice('discussion-posted'), content };
  const words = (mail: { text: string; html: string }) => [mail.text, mail.html];

  it.each(languages)('stands in the mail with names and schools, and can be answered, in %s', (language) => {
    const mail = writeNoticesMail([part('Writing together', news)], language, site);
    expect(mail.text).toMatch(
      /Moses <b>, Hillside\n\nWe sang & <danced>\.\nTwice\.\n\nAmira Holt, Edgmond\n\nSo did we\./,
    );
    expect(mail.html).toContain('<p>We sang &amp; &lt;danced&gt;.</p><p>Twice.</p>');
    expect(mail.html).not.toContain('<b>');
    for (const written of words(mail)) expect(written).not.toMatch(gap);
    for (const written of words(mail)) expect(written).not.toContain('reply+abc');
  });

  it('has an address of its own where the mail brings several things, and none where nothing can be answered', () => {
    const among = writeNoticesMail([part('Writing together', news, notice('seat-offered', 2))], 'en', site);
    for (const written of words(among)) expect(written).toContain('reply+abc@sixfold.example');
    for (const written of words(among)) expect(written).not.toContain('Too many of these?');
    const unanswerable = { ...news, content: { ...content, replyTo: null } };
    for (const written of words(writeNoticesMail([part(null, unanswerable)], 'en', site))) {
      expect(written).toContain('cannot be answered');
      expect(written).toContain('Too many of these?');
    }
  });
});
