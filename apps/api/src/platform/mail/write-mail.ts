// Writes a mail in its reader's language: the same words as plain text and as HTML that needs no images and no styles.
import { escapeHtml } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { button, framedHtml, paragraph, SIGNATURE_LINE, smallPrint, textLink } from './mail-frame.js';
import type { MailDetails, MailTemplate } from './mail-templates.js';
import { mailWriter, type Write } from './mail-words.js';

export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

export function writeMail<Template extends MailTemplate>(
  template: Template,
  details: MailDetails[Template],
  language: Language,
  publicUrl: string,
): WrittenMail {
  const link = new URL(details.path, publicUrl).href;
  const write = (asHtml: boolean) => (key: string) => mailWriter(language, asHtml)(key, { ...details });
  const plain = write(false);
  const subject = plain(`${template}.subject`);
  return {
    subject,
    text: textOf(template, plain, subject, link),
    html: htmlOf(template, write(true), language, escapeHtml(link)),
  };
}

const textOf = (template: MailTemplate, write: Write, subject: string, link: string): string =>
  [
    subject,
    write(`${template}.body`),
    `${write(`${template}.action`)}:\n${link}`,
    write(`${template}.note`),
    `${SIGNATURE_LINE}${write('frame.sender')}`,
  ].join('\n\n');

const htmlOf = (template: MailTemplate, write: Write, language: Language, link: string): string =>
  framedHtml({
    language,
    subject: write(`${template}.subject`),
    body: [
      paragraph(write(`${template}.body`)),
      paragraph(button(link, write(`${template}.action`))),
      paragraph(write(`${template}.note`)),
      smallPrint(`${write('frame.copyLink')}<br>${textLink(link, link)}`),
    ].join('\n'),
    foot: write('frame.sender'),
  });
