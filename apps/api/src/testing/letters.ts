// Letters as the usual programs send them, raw: what a mail server hands over.

export interface Letter {
  readonly from: string;
  readonly to: string;
  readonly subject?: string;
  readonly messageId?: string;
  /** Further headers, a line each. */
  readonly headers?: readonly string[];
  /** Headers of the body and the body; a plain text where there is no more than words. */
  readonly body: string | readonly string[];
}

let count = 0;

/** Lines end as they do on the wire, unless another end is asked for. */
export function letter(
  { from, to, subject = 'Re: 1 new post', messageId, headers = [], body }: Letter,
  end = '\r\n',
): string {
  const id = messageId ?? `<letter-${(count += 1)}.${Date.now()}@mail.example>`;
  const typed = typeof body === 'string' ? ['Content-Type: text/plain; charset=utf-8', '', body] : body;
  return [
    `From: Ruth Lindqvist <${from}>`,
    `To: Sixfold <${to}>`,
    `Subject: ${subject}`,
    `Message-ID: ${id}`,
    'Date: Mon, 23 Nov 2026 09:14:00 +0000',
    'MIME-Version: 1.0',
    ...headers,
    ...typed,
    '',
  ]
    .join('\n')
    .replaceAll('\n', end);
}

/** Words and their HTML side by side, as most programs send them. */
export const alternative = (text: string, html: string): readonly string[] => [
  'Content-Type: multipart/alternative; boundary="part"',
  '',
  '--part',
  'Content-Type: text/plain; charset="UTF-8"',
  'Content-Transfer-Encoding: quoted-printable',
  '',
  quotedPrintable(text),
  '--part',
  'Content-Type: text/html; charset="UTF-8"',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(html).toString('base64').replace(/.{76}/g, '$&\n'),
  '--part--',
];

export const htmlOnly = (html: string): readonly string[] => ['Content-Type: text/html; charset=utf-8', '', html];

export const inBase64 = (text: string): readonly string[] => [
  'Content-Type: text/plain; charset=iso-8859-1',
  'Content-Transfer-Encoding: base64',
  '',
  Buffer.from(text, 'latin1').toString('base64'),
];

export const withFile = (text: string): readonly string[] => [
  'Content-Type: multipart/mixed; boundary="whole"',
  '',
  '--whole',
  'Content-Type: text/plain; charset=utf-8',
  '',
  text,
  '--whole',
  'Content-Type: application/pdf; name="plan.pdf"',
  'Content-Disposition: attachment; filename="plan.pdf"',
  'Content-Transfer-Encoding: base64',
  '',
  'JVBERi0xLjQK',
  '--whole--',
];

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) => ((byte < 32 && byte !== 10) || byte > 126 || byte === 61 ? hex(byte) : String.fromCharCode(byte)))
    .join('');

const hex = (byte: number): string => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
