// Reads a mail as its server hands it over, whole and untrusted: who sent what to whom, and whether a machine did.
import { createHash } from 'node:crypto';
import { htmlToText } from 'html-to-text';
import PostalMime, { type Address, type Email } from 'postal-mime';

/** Nesting and headers beyond these are no letter that a person wrote. */
const LIMITS = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 0 };

/** Characters of text that are looked at: the longest post and what is quoted below it. */
const MOST_TEXT = 60_000;

/** Parts of an HTML mail that quote or sign, as the usual programs mark them. */
const QUOTES_AND_SIGNATURES = [
  'blockquote',
  '.gmail_quote',
  '.gmail_signature',
  '.moz-cite-prefix',
  '.moz-signature',
  '#Signature',
  'img',
];

/** Where servers write to whom the mail really came, when that is not in `To`. */
const RECIPIENT_HEADERS = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

export interface ReceivedMessage {
  /** What makes it this one mail, also when it comes twice. */
  readonly id: string;
  /** Folded to lower case; empty where the mail names nobody. */
  readonly from: string;
  readonly recipients: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly hasFiles: boolean;
  /** A machine sent it, or it went to many: nobody waits for an answer, and an answer might begin a loop. */
  readonly isAutomatic: boolean;
  /** Each `Authentication-Results`, the newest first. */
  readonly authentication: readonly string[];
}

/** Null for what is no mail at all. */
export async function readMessage(raw: Buffer): Promise<ReceivedMessage | null> {
  const mail = await PostalMime.parse(raw, LIMITS).catch(() => null);
  if (mail === null || mail.headers.length === 0) return null;
  return {
    id: mail.messageId ?? createHash('sha256').update(raw).digest('hex'),
    from: addressesIn(mail.from).at(0) ?? '',
    recipients: recipientsOf(mail),
    subject: mail.subject ?? '',
    text: textOf(mail),
    hasFiles: mail.attachments.some(({ related }) => related !== true),
    isAutomatic: isAutomatic(mail),
    authentication: valuesOf(mail, 'authentication-results'),
  };
}

const valuesOf = ({ headers }: Email, name: string): string[] =>
  headers.filter(({ key }) => key === name).map(({ value }) => value.trim());

function addressesIn(...addresses: readonly (Address | undefined)[]): string[] {
  return addresses.flatMap((one) => {
    if (one === undefined) return [];
    return one.group === undefined ? [one.address.trim().toLowerCase()] : addressesIn(...one.group);
  });
}

const recipientsOf = (mail: Email): string[] => [
  ...addressesIn(...(mail.to ?? []), ...(mail.cc ?? []), ...(mail.bcc ?? [])),
  ...RECIPIENT_HEADERS.flatMap((name) => valuesOf(mail, name).map((value) => value.replace(/[<>]/g, '').toLowerCase())),
];

function textOf({ text, html }: Email): string {
  if (text !== undefined && text.trim() !== '') return text.slice(0, MOST_TEXT);
  return htmlToText(html?.slice(0, MOST_HTML) ?? '', {
    wordwrap: false,
    limits: { maxInputLength: MOST_HTML, maxDepth: 200 },
    selectors: [
      ...QUOTES_AND_SIGNATURES.map((selector) => ({ selector, format: 'skip' })),
      { selector: 'a', options: { ignoreHref: true } },
      { selector: 'ul', options: { itemPrefix: '- ' } },
    ],
  }).slice(0, MOST_TEXT);
}

/** Markup takes more room than its words. */
const MOST_HTML = 1_000_000;

/** RFC 3834 and what was usual before it. */
function isAutomatic(mail: Email): boolean {
  const says = (name: string, pattern: RegExp): boolean => valuesOf(mail, name).some((value) => pattern.test(value));
  return (
    says('auto-submitted', /^(?!no\b)/i) ||
    says('precedence', /^(bulk|junk|list|auto_reply)\b/i) ||
    says('return-path', /^<?\s*>?$/) ||
    says('content-type', /^multipart\/report\b/i) ||
    ['list-id', 'x-autoreply', 'x-autorespond'].some((name) => says(name, /./))
  );
}
