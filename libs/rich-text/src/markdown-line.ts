// One line of a text as CommonMark: its marks as delimiters that work wherever they stand, and no character that means more than itself.
import type { Inline, Mark, Text } from './document.js';
import { safeLink } from './safe-link.js';

/** A hard break ends a line; what is in it stands between two of them. */
export type InLine = Exclude<Inline, { type: 'hardBreak' }>;

/** Written out: a text as it will stand, or what opens or closes a mark. */
interface Piece {
  readonly kind: 'text' | 'opens' | 'closes';
  readonly written: string;
}

/** From the outside in. Two signs, so that one is never read as a part of the other. */
const wrappers = ['link', 'strong', 'emphasis'] as const;
const signs = { strong: '**', emphasis: '_' } as const;

const SPACE_AT_THE_EDGES = /^(\s*)(.*?)(\s*)$/su;
const WORD_AT_THE_END = /[^\s\p{P}\p{S}]$/u;
const WORD_AT_THE_START = /^[^\s\p{P}\p{S}]/u;
/** At the start of a line these would begin a heading, a list, a quotation, or make a heading of the line before. */
const BEGINS_A_BLOCK = /^(?:#{1,6}(?=\s|$)|[+-](?=\s|$)|-(?=-)|[=>])/;
const BEGINS_A_NUMBER = /^(\d{1,9})([.)])(?=\s|$)/;

/** As it may stand at the start of a line, or anywhere in it. */
export function markdownLine(line: readonly InLine[]): string {
  const written = joined(piecesOf(line, wrappers)).trim();
  return written.replace(BEGINS_A_BLOCK, '\\$&').replace(BEGINS_A_NUMBER, '$1\\$2');
}

function piecesOf(line: readonly InLine[], [wrapper, ...inner]: readonly (typeof wrappers)[number][]): Piece[] {
  if (wrapper === undefined) return line.map(textPiece);
  return runsOf(line, wrapper).flatMap(({ worn, run }) => {
    const pieces = piecesOf(run, inner);
    if (worn === null) return pieces;
    return wrapper === 'link' ? linked(pieces, worn) : signed(pieces, signs[wrapper]);
  });
}

interface Run {
  /** Null of those that do not wear the mark; a link's is where it leads. */
  readonly worn: string | null;
  readonly run: InLine[];
}

/** Neighbours that wear the same mark, together. */
function runsOf(line: readonly InLine[], wrapper: Mark['type']): Run[] {
  const runs: Run[] = [];
  for (const inline of line) {
    const worn = wornBy(inline, wrapper);
    const last = runs.at(-1);
    if (last?.worn === worn) last.run.push(inline);
    else runs.push({ worn, run: [inline] });
  }
  return runs;
}

function wornBy(inline: InLine, wrapper: Mark['type']): string | null {
  if (inline.type === 'mention') return null;
  const mark = inline.marks?.find(({ type }) => type === wrapper);
  if (mark === undefined) return null;
  return mark.type === 'link' ? safeLink(mark.attrs.href) : mark.type;
}

/** A sign works only where no space is inside of it. */
function signed(inner: readonly Piece[], sign: string): Piece[] {
  const pieces = inner.flatMap(withoutSpaceAtEdges);
  const first = pieces.findIndex((piece) => !isBlank(piece));
  if (first === -1) return pieces;
  const end = pieces.findLastIndex((piece) => !isBlank(piece)) + 1;
  const inside: Piece[] = [
    { kind: 'opens', written: sign },
    ...pieces.slice(first, end),
    { kind: 'closes', written: sign },
  ];
  return [...pieces.slice(0, first), ...inside, ...pieces.slice(end)];
}

const isBlank = ({ kind, written }: Piece): boolean => kind === 'text' && written.trim() === '';

const withoutSpaceAtEdges = (piece: Piece): Piece[] =>
  piece.kind === 'text' ? (SPACE_AT_THE_EDGES.exec(piece.written) ?? []).slice(1).map(text) : [piece];

function linked(pieces: readonly Piece[], href: string): Piece[] {
  const address = /^[\w\-.~:/?#@!$'*+,;=%]+$/.test(href)
    ? href
    : `<${href.replace(/[\\<>]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&')}>`;
  return [text('['), ...pieces, text(`](${address})`)];
}

const text = (written: string): Piece => ({ kind: 'text', written });

function textPiece(inline: InLine): Piece {
  if (inline.type === 'mention') return text(escaped(`@${inline.attrs.label}`));
  return text(inline.marks?.some(({ type }) => type === 'code') ? markdownCode(inline) : escaped(inline.text));
}

/** Between more backticks than there are in it. */
export function markdownCode({ text: code }: Pick<Text, 'text'>): string {
  const line = code.replace(/[\r\n]+/g, ' ');
  const fence = fenceFor(line, 1);
  const room = /^`|`$|^ .*\S.* $/s.test(line) ? ' ' : '';
  return `${fence}${room}${line}${room}${fence}`;
}

/** More backticks than stand anywhere together in the code. */
export function fenceFor(code: string, least: number): string {
  const longest = Math.max(0, ...(code.match(/`+/g) ?? []).map(({ length }) => length));
  return '`'.repeat(Math.max(least, longest + 1));
}

const escaped = (plain: string): string =>
  plain.replace(/\s*[\r\n]\s*/g, ' ').replace(/[\\`*_~[\]<|]|&(?=#?\w+;)|!$/g, '\\$&');

/**
 * Signs open and close by what stands around them. Where a letter outside would keep one from that, the letter is
 * written by its number, which ends and begins with a punctuation mark.
 */
function joined(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ written }) => written !== '');
  let line = '';
  for (let at = 0; at < shown.length;) {
    const signsHere = shown.slice(at, endOfSigns(shown, at));
    const next = shown[at + signsHere.length]?.written ?? '';
    const isTight = (sign: Piece | undefined, inner: string) =>
      signsHere.length > 1 || sign?.written === signs.emphasis || /^[\p{P}\p{S}]$/u.test(inner);
    const [first, last] = [signsHere[0], signsHere.at(-1)];
    const opens = first?.kind === 'opens' && isTight(first, [...next][0] ?? '');
    const closes = last?.kind === 'closes' && isTight(last, [...line].at(-1) ?? '');
    if (opens) line = line.replace(WORD_AT_THE_END, byNumber);
    line += signsHere.map(({ written }) => written).join('');
    line += closes ? next.replace(WORD_AT_THE_START, byNumber) : next;
    at += signsHere.length + 1;
  }
  return line;
}

function endOfSigns(pieces: readonly Piece[], from: number): number {
  const end = pieces.findIndex(({ kind }, place) => place >= from && kind === 'text');
  return end === -1 ? pieces.length : end;
}

const byNumber = (character: string): string => `&#${character.codePointAt(0)};`;
