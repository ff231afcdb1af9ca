// The plain page behind the link at the end of a mail: one question, one button, no script.
import type { Language } from '@sixfold/words';
import { framedHtml, paragraph, textLink } from '../mail/mail-frame.js';
import { mailWriter } from '../mail/mail-words.js';

const BUTTON =
  'font:inherit;padding:12px 24px;border:0;border-radius:10px;background:#0e5a61;color:#ffffff;cursor:pointer';

export function unsubscribePage(step: 'asks' | 'done', language: Language): string {
  const write = mailWriter(language, true);
  const settings = paragraph(textLink('/me#mail', write('unsubscribe.settings')));
  const button = `<button type="submit" style="${BUTTON}">${write('unsubscribe.action')}</button>`;
  const body =
    step === 'asks'
      ? [paragraph(write('unsubscribe.text')), `<form method="post">${paragraph(button)}</form>`, settings]
      : [paragraph(write('unsubscribe.doneText')), settings];
  return framedHtml({
    language,
    subject: write(step === 'asks' ? 'unsubscribe.title' : 'unsubscribe.done'),
    body: body.join('\n'),
    foot: write('frame.sender'),
  });
}
