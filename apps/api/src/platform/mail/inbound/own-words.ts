// What somebody wrote themselves in an answer by mail: without what it quotes, and without the signature.
import EmailReplyParser from 'email-reply-parser';

/** How a quotation is announced, and how one signs off, where the library does not know it. */
const ANNOUNCED = [
  /^_{10,}$/,
  /^[- ]*original message[- ]*$/i,
  /^[- ]*(videresendt|oprindelig) (besked|meddelelse)[- ]*$/i,
  /^[- ]*(vidarebefordrat|ursprungligt) (meddelande|mejl)[- ]*$/i,
  /\bskrev .*<\S+@\S+>:$/i,
];
const SIGNED = [
  /^(sendt fra|skickat från) (min|outlook|mail)\b/i,
  /^(hent|hämta) outlook (til|för)\b/i,
  /^(med )?((de )?(bedste|venlige?|kærlige?|mange) )?hils(e|en|ner)[,.!]?$/i,
  /^(med )?((vänliga?|bästa|varma|många) )?hälsning(ar)?[,.!]?$/i,
  /^(mvh|vh|dbh)[,.]?$/i,
];

/** The head of a letter that is quoted, as Outlook repeats it: two lines of it make it one. */
const HEAD = [/^(from|fra|från): ./i, /^(sent|date|to|sendt|dato|til|skickat|datum|till): ./i];

/** The first words of an announcement that a program may have broken over two lines. */
const BEGINS_ANNOUNCEMENT = /^\W*(on|den|from|fra|från|\d)\b/i;

/** Programs break lines that grow longer than the first, and none grows longer than the second by it. */
const WRAPPED_AT = 72;
const WRAPPED_MOST = 80;

/** What is longer is not given to the library, whose patterns take the longer the more there is, by its square. */
const LIBRARY_MOST = 10_000;

/** No announcement and no signature is longer than this. */
const LONGEST_SIGN = 400;

/**
 * @param ourAddresses those in our mail: who quotes it names one of them, in whatever language
 * @returns lines joined by line feeds, paragraphs apart by an empty line; empty where nothing is left
 */
export function ownWords(text: string, ourAddresses: readonly string[]): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00a0\u2007\u202f]/g, ' ')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .split('\n');
  const said = withoutQuotation(lines, ourAddresses).join('\n');
  const read = said.length > LIBRARY_MOST ? said : new EmailReplyParser().parseReply(said);
  return withoutLastRule(unwrapped(beforeSignature(read.split('\n'))))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function withoutQuotation(lines: readonly string[], ourAddresses: readonly string[]): readonly string[] {
  const namesUs = (line: string): boolean =>
    /<|mailto:|:$/i.test(line) && ourAddresses.some((address) => line.toLowerCase().includes(address));
  const isHead = (index: number): boolean => HEAD.every((pattern, row) => isOneOf([pattern], lines[index + row] ?? ''));
  const at = lines.findIndex((line, index) => namesUs(line) || isOneOf(ANNOUNCED, line) || isHead(index));
  if (at === -1) return lines;
  const isSecondLine = !BEGINS_ANNOUNCEMENT.test(lines[at] ?? '') && BEGINS_ANNOUNCEMENT.test(lines[at - 1] ?? '');
  const above = lines.slice(0, isSecondLine ? at - 1 : at);
  const below = lines.slice(at + 1);
  const isAnsweredBelow = above.every((line) => line === '') && below.find((line) => line !== '')?.startsWith('>');
  return isAnsweredBelow ? below : above;
}

/** One signs below what one wrote: a line that only greets is none where nothing stands above it. */
function beforeSignature(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => isOneOf(SIGNED, line));
  return at > 0 ? lines.slice(0, at) : lines;
}

const isOneOf = (patterns: readonly RegExp[], line: string): boolean =>
  line.length <= LONGEST_SIGN && patterns.some((pattern) => pattern.test(line.trim()));

/** Puts together again what was broken only because the next word did not fit. */
function unwrapped(lines: readonly string[]): string[] {
  const whole: string[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1] ?? '';
    const [word = ''] = line.split(' ', 1);
    const hadNoRoom = before.length <= WRAPPED_MOST && before.length + 1 + word.length > WRAPPED_AT;
    const goesOn = before !== '' && hadNoRoom && /^\p{L}/u.test(line);
    if (goesOn) whole.push(`${whole.pop()?.trimEnd()} ${line}`);
    else whole.push(line);
  }
  return whole;
}

/** Programs draw a line above what they quote. */
function withoutLastRule(lines: readonly string[]): readonly string[] {
  const end = lines.findLastIndex((line) => !/^[-_=*]*$/.test(line.trim()));
  return lines.slice(0, end + 1);
}
