// Writes a notice in its reader's language: the same words in the list and in the mail.
import { escapeHtml } from '@sixfold/rich-text';
import { type Language, noticeWords } from '@sixfold/words';
import { createInstance } from 'i18next';
import { onOneLine } from '../mail/mail-words.js';
import type { NoticeRow } from './notice-rows.js';

export interface WrittenNotice {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  /** What people wrote, when the notice brings that along: only the mail has room for it. */
  readonly paragraphs: readonly string[];
}

type Part = Exclude<keyof WrittenNotice, 'paragraphs'>;

const words = createInstance({
  resources: { en: { notice: noticeWords.en }, da: { notice: noticeWords.da }, sv: { notice: noticeWords.sv } },
  fallbackLng: false,
  ns: 'notice',
  defaultNS: 'notice',
  interpolation: { escape: escapeHtml },
});
await words.init();

/** What people wrote is never markup, and with `asHtml` escaped too. */
export function writeNotice(
  { kind, details }: Pick<NoticeRow, 'kind' | 'details'>,
  language: Language,
  asHtml = false,
): WrittenNotice {
  const write = (part: Part): string =>
    words.t(`${kind}.${part}`, {
      ...onOneLine(details),
      lng: language,
      nest: false,
      interpolation: { escapeValue: asHtml },
    });
  return {
    title: write('title'),
    text: write('text'),
    action: write('action'),
    paragraphs: paragraphsOf(details, asHtml),
  };
}

function paragraphsOf({ body = '' }: NoticeRow['details'], asHtml: boolean): string[] {
  const paragraphs = String(body)
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '');
  return asHtml ? paragraphs.map((paragraph) => escapeHtml(paragraph).replaceAll('\n', '<br>')) : paragraphs;
}
