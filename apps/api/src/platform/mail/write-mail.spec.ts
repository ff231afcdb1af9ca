// Mail in three languages: whole, escaped, and readable without images or styles.
import { languages } from '@sixfold/words';
import type { MailDetails, MailTemplate } from './mail-templates.js';
import { writeMail } from './write-mail.js';

const about = {
  networkName: 'Writing together',
  askerName: 'Amira Holt',
  schoolName: 'Hillside',
  path: '/networks/7?a=1&b=2',
  subject: 'Re: Rainy Mondays',
  reason: 'There are no words in it yet.',
};
const details: MailDetails = {
  'reset-password': about,
  'password-changed': about,
  'first-coordinator': about,
  'join-organisation': about,
  'reply-refused': about,
  'reply-without-files': about,
};
const templates = Object.keys(details) as MailTemplate[];
const site = 'https://sixfold.example';

describe.each(templates.flatMap((template) => languages.map((language) => [template, language] as const)))(
  '%s in %s',
  (template, language) => {
    const mail = writeMail(template, details[template], language, site);

    it('leaves no word out', () => {
      expect(mail.subject).not.toBe('');
      expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(
        /\{\{|undefined|\b[a-z-]+\.(subject|body|action|note)\b/,
      );
    });

    it('says the same as text and as HTML, with the link in both', () => {
      expect(mail.text).toContain('https://sixfold.example/networks/7?a=1&b=2');
      expect(mail.html.match(/https:\/\/sixfold\.example\/networks\/7\?a=1&amp;b=2/g)).toHaveLength(3);
      expect(mail.html).toContain(`<html lang="${language}">`);
      expect(mail.html.match(/<h1/g)).toHaveLength(1);
    });
  },
);

describe('what people wrote', () => {
  const hostile = {
    ...about,
    networkName: '<img src=x onerror=alert(1)> & "friends" $t(frame.sender)',
    askerName: 'Amira\r\nBcc: everyone@example.org {{schoolName}}',
  };

  it('is text in the HTML, never markup', () => {
    const { html } = writeMail('first-coordinator', hostile, 'en', site);
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;friends&quot; $t(frame.sender)');
  });

  it('stays on the one line of the subject, and fetches no other words', () => {
    const { subject } = writeMail('first-coordinator', hostile, 'en', site);
    expect(subject).toContain('Amira Bcc: everyone@example.org {{schoolName}} would like');
    expect(subject).not.toMatch(/[\r\n]/);
  });
});
