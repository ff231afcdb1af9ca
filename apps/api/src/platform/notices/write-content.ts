// Writes what a notice brings along in its mail: the words of people with their names and schools, and how to answer.
import { escapeHtml, plainText, toHtml } from '@sixfold/rich-text';
import type { Language } from '@sixfold/words';
import { paragraph, smallPrint, textLink } from '../mail/mail-frame.js';
import { mailWriter, type Write } from '../mail/mail-words.js';
import type { NoticeContent, WrittenBySomebody } from './notice-ports.js';

/** Paragraphs of plain text. `isWhole`: it is all that the mail holds, so that answering the mail answers it. */
export function contentAsText(content: NoticeContent, language: Language, isWhole: boolean): string[] {
  const write = mailWriter(language, false);
  return [
    ...content.written.map((one) => `${byline(one, write)}\n\n${plainText(one.body)}`),
    ...moreOf(content, write),
    answerOf(content, write, isWhole, (address, label) => `${label}: ${address}`),
    ...fewerOf(write, isWhole),
  ];
}

/** Blocks of HTML. */
export function contentAsHtml(content: NoticeContent, language: Language, isWhole: boolean): string[] {
  const write = mailWriter(language, true);
  const answer = answerOf(content, write, isWhole, (address, label) =>
    textLink(`mailto:${escapeHtml(address)}`, label),
  );
  return [
    ...content.written.map((one) => quoted(byline(one, write), toHtml(one.body))),
    ...moreOf(content, write).map(paragraph),
    smallPrint([answer, ...fewerOf(write, isWhole)].join('<br>')),
  ];
}

const byline = ({ authorName, organisationName }: WrittenBySomebody, write: Write): string =>
  write('content.by', { authorName, organisationName });

const moreOf = ({ more }: NoticeContent, write: Write): string[] =>
  more === 0 ? [] : [write('content.more', { count: more })];

function answerOf(
  { replyTo }: NoticeContent,
  write: Write,
  isWhole: boolean,
  link: (address: string, label: string) => string,
): string {
  if (replyTo === null) return write('content.unanswerable');
  return isWhole ? write('content.answerable') : link(replyTo, write('content.answer'));
}

/** Said once, not at each of several discussions. */
const fewerOf = (write: Write, isWhole: boolean): string[] => (isWhole ? [write('content.fewer')] : []);

const quoted = (by: string, html: string): string =>
  `<section style="margin:0 0 24px;padding:0 0 0 16px;border-left:3px solid #dcd8cc">
<p style="margin:0 0 8px"><strong>${by}</strong></p>
${html}
</section>`;
