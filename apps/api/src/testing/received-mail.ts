// A mail as its reader sees it: the headers on one line each, and its two texts decoded.

export interface ReceivedMail {
  readonly headers: ReadonlyMap<string, string>;
  readonly text: string;
  readonly html: string;
}

/** Takes a whole message as it came, with line feeds; only what Sixfold sends is understood. */
export function readMail(message: string): ReceivedMail {
  const { headers, body } = divide(message);
  const [, boundary = ''] = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '') ?? [];
  const parts = body.split(`--${boundary}`).map((part) => divide(part.replace(/^\n/, '')));
  const textOf = (type: string): string => {
    const part = parts.find((one) => one.headers.get('content-type')?.startsWith(type));
    if (part === undefined) throw new Error(`no part of the mail is ${type}`);
    return decoded(part.body, part.headers.get('content-transfer-encoding') ?? '');
  };
  return { headers, text: textOf('text/plain'), html: textOf('text/html') };
}

function divide(message: string): { headers: Map<string, string>; body: string } {
  const end = message.indexOf('\n\n');
  const lines = message
    .slice(0, end)
    .replace(/\n[ \t]+/g, ' ')
    .split('\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), readable(line.slice(colon + 1).trim())];
  });
  return { headers: new Map(headers), body: message.slice(end + 2) };
}

/** Words of a header that are not ASCII come encoded (RFC 2047); between two such words a space means nothing. */
const readable = (header: string): string =>
  header
    .replace(/\?=\s+=\?/g, '?==?')
    .replace(/=\?UTF-8\?([BQ])\?(.*?)\?=/gi, (_word, kind: string, coded: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(coded, 'base64').toString()
        : unquoted(coded.replaceAll('_', ' ')).toString(),
    );

function decoded(body: string, encoding: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  return encoding === 'quoted-printable' ? unquoted(body.replace(/=\n/g, '')).toString() : body;
}

const unquoted = (coded: string): Buffer =>
  Buffer.from(
    Buffer.from(coded)
      .toString('latin1')
      .replace(/=([0-9A-F]{2})/gi, (_sign, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  );
