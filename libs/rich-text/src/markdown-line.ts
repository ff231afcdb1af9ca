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
    if (wrapper !== 'link') return signed(pieces, signs[wrapper]);
    return isAddressItself(run, worn) ? [text(`<${worn}>`)] : linked(pieces, worn);
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

/** Then it stands as it is, once. */
const isAddressItself = ([inline, ...others]: readonly InLine[], href: string): boolean =>
  others.length === 0 &&
  inline?.type === 'text' &&
  inline.text === href &&
  inline.marks?.length === 1 &&
  /^https?:[^\s<>|]*$/.test(href);

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
 * written by its number, which begins and ends with a punctuation mark; that may matter to the signs before it.
 */
function joined(pieces: readonly Piece[]): string {
  const shown = pieces.filter(({ written }) => written !== '');
  const runs = signRunsOf(shown);
  while (runs.filter(([from, end]) => helped(shown, from, end)).length > 0);
  return shown.map(({ written }) => written).join('');
}

/** From where to where signs stand together. */
function signRunsOf(pieces: readonly Piece[]): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, { kind }] of pieces.entries()) {
    const last = runs.at(-1);
    if (kind === 'text') continue;
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  }
  return runs;
}

/** Whether a letter beside these signs had to be changed for them. */
function helped(pieces: Piece[], from: number, end: number): boolean {
  const [before, first, last, after] = [pieces[from - 1], pieces[from], pieces[end - 1], pieces[end]];
  const isTight = (sign: Piece | undefined, inner: RegExp, beside: Piece | undefined) =>
    end - from > 1 || sign?.written === signs.emphasis || !inner.test(beside?.written ?? '');
  if (
    first?.kind === 'opens' &&
    isTight(first, WORD_AT_THE_START, after) &&
    WORD_AT_THE_END.test(before?.written ?? '')
  ) {
    pieces[from - 1] = text((before?.written ?? '').replace(WORD_AT_THE_END, byNumber));
    return true;
  }
  if (
    last?.kind === 'closes' &&
    isTight(last, WORD_AT_THE_END, before) &&
    WORD_AT_THE_START.test(after?.written ?? '')
  ) {
    pieces[end] = text((after?.written ?? '').replace(WORD_AT_THE_START, byNumber));
    return true;
  }
  return false;
}

const byNumber = (character: string): string => `&#${character.codePointAt(0)};`;
