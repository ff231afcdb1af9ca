// The frame around every mail: a page that needs no images and no styles, and its sender's line.
import type { Language } from '@sixfold/words';

/** Colours of the design's light palette: mail programs know no variables. */
const INK = '#1d2733';
const QUIET_INK = '#4c5765';
const LINK = '#0b5960';
const BRAND = '#0e5a61';

/** All of it escaped already. */
export interface FramedHtml {
  readonly language: Language;
  readonly subject: string;
  readonly body: string;
  readonly foot: string;
}

export const framedHtml = ({ language, subject, body, foot }: FramedHtml): string => `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${subject}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#fbfaf6;color:${INK};font:17px/1.5 system-ui,sans-serif">
<main style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 16px;font-size:25px;line-height:1.25">${subject}</h1>
${body}
<hr style="border:0;border-top:1px solid #dcd8cc">
<p style="margin:16px 0 0;font-size:15px;color:${QUIET_INK}">${foot}</p>
</main>
</body>
</html>
`;

export const paragraph = (html: string): string => `<p style="margin:0 0 24px">${html}</p>`;

export const smallPrint = (html: string): string =>
  `<p style="margin:0 0 24px;font-size:15px;color:${QUIET_INK}">${html}</p>`;

export const button = (link: string, label: string): string =>
  `<a href="${link}" style="display:inline-block;padding:12px 24px;border-radius:10px;background:${BRAND};color:#ffffff;text-decoration:none">${label}</a>`;

export const textLink = (link: string, label: string): string =>
  `<a href="${link}" style="color:${LINK};overflow-wrap:anywhere">${label}</a>`;

export const SIGNATURE_LINE = '-- \n';
