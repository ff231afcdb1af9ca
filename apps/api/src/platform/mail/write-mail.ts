// Writes a mail in its reader's language: the same words as plain text and as HTML that needs no images and no styles.
import { escapeHtml } from '@sixfold/rich-text';
import { mailWords, type Language } from '@sixfold/words';
import { createInstance } from 'i18next';
import type { MailDetails, MailTemplate } from './mail-templates.js';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const words = createInstance({
  resources: { en: { mail: mailWords.en }, da: { mail: mailWords.da }, sv: { mail: mailWords.sv } },
  fallbackLng: false,
  ns: 'mail',
  defaultNS: 'mail',
  interpolation: { escape: escapeHtml },
});
await words.init();

export function writeMail<Template extends MailTemplate>(
  template: Template,
  details: MailDetails[Template],
  language: Language,
  publicUrl: string,
): WrittenMail {
  const link = new URL(details.path, publicUrl).href;
  const write = (escapeValue: boolean) => (key: string) =>
    words.t(key, { ...onOneLine(details), lng: language, nest: false, interpolation: { escapeValue } });
  const plain = write(false);
  const subject = plain(`${template}.subject`);
  return {
    subject,
    text: textOf(template, plain, subject, link),
    html: htmlOf(template, write(true), language, escapeHtml(link)),
  };
}

/** What people wrote begins no new line: neither a header of the mail nor a paragraph that they did not write. */
const onOneLine = (details: object): Record<string, string> =>
  Object.fromEntries(Object.entries(details).map(([name, text]) => [name, String(text).replace(/\s+/g, ' ')]));

type Write = (key: string) => string;

const textOf = (template: MailTemplate, write: Write, subject: string, link: string): string =>
  [
    subject,
    write(`${template}.body`),
    `${write(`${template}.action`)}:\n${link}`,
    write(`${template}.note`),
    `-- \n${write('frame.sender')}`,
  ].join('\n\n');

// Colours of the design's light palette: mail programs know no variables.
const htmlOf = (template: MailTemplate, write: Write, language: Language, link: string): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${write(`${template}.subject`)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#fbfaf6;color:#1d2733;font:17px/1.5 system-ui,sans-serif">
<main style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:25px;line-height:1.25">${write(`${template}.subject`)}</h1>
<p style="margin:0 0 24px">${write(`${template}.body`)}</p>
<p style="margin:0 0 24px"><a href="${link}" style="display:inline-block;padding:12px 24px;border-radius:10px;background:#0e5a61;color:#ffffff;text-decoration:none">${write(`${template}.action`)}</a></p>
<p style="margin:0 0 24px">${write(`${template}.note`)}</p>
<p style="margin:0 0 24px;font-size:15px;color:#4c5765">${write('frame.copyLink')}<br><a href="${link}" style="color:#0b5960;overflow-wrap:anywhere">${link}</a></p>
<hr style="border:0;border-top:1px solid #dcd8cc">
<p style="margin:16px 0 0;font-size:15px;color:#4c5765">${write('frame.sender')}</p>
</main>
</body>
</html>
`;
