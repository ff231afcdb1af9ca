// Writes what one person was told as one mail: a single thing by its own name, several grouped under their networks.
import { escapeHtml } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { button, framedHtml, paragraph, SIGNATURE_LINE, smallPrint, textLink } from '../mail/mail-frame.js';
import { mailWriter } from '../mail/mail-words.js';
import type { WrittenMail } from '../mail/write-mail.js';
import type { NoticeContent } from './notice-ports.js';
import type { NoticeRow } from './notice-rows.js';
import { contentAsHtml, contentAsText } from './write-content.js';
import { writeNotice } from './write-notice.js';

export type NoticeOfMail = NoticeRow & { readonly content: NoticeContent | null };

/** One network's part of the mail, or with `networkName` null what is about none. */
export interface PartOfMail {
  readonly networkName: string | null;
  /** At least one, the oldest first. */
  readonly notices: readonly NoticeOfMail[];
  /** The page on which mail about this part is stopped. */
  readonly stopPath: string;
}

const SETTINGS_PATH = '/me#mail';

/** `parts` holds at least one part. */
export function writeNoticesMail(parts: readonly PartOfMail[], language: Language, publicUrl: string): WrittenMail {
  const page = (path: string): string => new URL(path, publicUrl).href;
  const subject = subjectOf(parts, language, false);
  return {
    subject,
    text: textOf(subject, parts, language, page),
    html: framedHtml({
      language,
      subject: subjectOf(parts, language, true),
      body: bodyOf(parts, language, page),
      foot: mailWriter(language, true)('frame.sender'),
    }),
  };
}

type Page = (path: string) => string;

function only(parts: readonly PartOfMail[]): NoticeOfMail | null {
  const [first, ...others] = parts.flatMap(({ notices }) => notices);
  return first !== undefined && others.length === 0 ? first : null;
}

function subjectOf(parts: readonly PartOfMail[], language: Language, asHtml: boolean): string {
  const single = only(parts);
  if (single !== null) return writeNotice(single, language, asHtml).title;
  const count = parts.reduce((sum, { notices }) => sum + notices.length, 0);
  const [{ networkName }] = parts as readonly [PartOfMail];
  const write = mailWriter(language, asHtml);
  return parts.length === 1 && networkName !== null
    ? write('notices.ofNetwork', { count, networkName })
    : write('notices.several', { count });
}

function textOf(subject: string, parts: readonly PartOfMail[], language: Language, page: Page): string {
  const write = mailWriter(language, false);
  const single = only(parts);
  const told = (notice: NoticeOfMail): string => {
    const { title, text, action, paragraphs } = writeNotice(notice, language);
    const brought = notice.content === null ? [] : contentAsText(notice.content, language, single !== null);
    const said = [text, ...paragraphs, ...brought, `${action}:\n${page(notice.path)}`].join('\n\n');
    return single === null ? `* ${title}\n\n${said}` : said;
  };
  return [
    subject,
    ...parts.flatMap((part) => [
      ...(parts.length > 1 ? [(part.networkName ?? write('notices.elsewhere')).toUpperCase()] : []),
      ...part.notices.map(told),
    ]),
    `${SIGNATURE_LINE}${write('frame.sender')}`,
    `${write('notices.settings')}:\n${page(SETTINGS_PATH)}`,
    ...parts.map((part) => `${stopOf(part, language, false)}:\n${page(part.stopPath)}`),
  ].join('\n\n');
}

function bodyOf(parts: readonly PartOfMail[], language: Language, page: Page): string {
  const write = mailWriter(language, true);
  const single = only(parts);
  const href = (path: string): string => escapeHtml(page(path));
  const told = (notice: NoticeOfMail, heading: 'h2' | 'h3'): string[] => {
    const { title, text, action, paragraphs } = writeNotice(notice, language, true);
    const brought = notice.content === null ? [] : contentAsHtml(notice.content, language, single !== null);
    const said = [...[text, ...paragraphs].map(paragraph), ...brought];
    if (single !== null) return [...said, paragraph(button(href(notice.path), action))];
    return [headingOf(heading, title), ...said, paragraph(textLink(href(notice.path), action))];
  };
  const partsAsHtml = parts.flatMap(({ networkName, notices }) => {
    if (parts.length === 1) return notices.flatMap((notice) => told(notice, 'h2'));
    const name = networkName === null ? write('notices.elsewhere') : escapeHtml(networkName.replace(/\s+/g, ' '));
    return [headingOf('h2', name), ...notices.flatMap((notice) => told(notice, 'h3'))];
  });
  const links = [
    textLink(href(SETTINGS_PATH), write('notices.settings')),
    ...parts.map((part) => textLink(href(part.stopPath), stopOf(part, language, true))),
  ];
  return [...partsAsHtml, smallPrint(links.join('<br>'))].join('\n');
}

const headingOf = (level: 'h2' | 'h3', html: string): string =>
  `<${level} style="margin:0 0 8px;font-size:${level === 'h2' ? 20 : 17}px;line-height:1.3">${html}</${level}>`;

function stopOf({ networkName }: PartOfMail, language: Language, asHtml: boolean): string {
  const write = mailWriter(language, asHtml);
  return networkName === null ? write('notices.stopAll') : write('notices.stopNetwork', { networkName });
}
