// A document as CommonMark (tables as GitHub writes them), for files that people take with them.
import {
  type Attached,
  type Block,
  type FilePart,
  type Inline,
  isPicture,
  type ListItem,
  type Quoted,
  type RichTextDocument,
  type TableRow,
} from './document.js';
import type { PathOfFile } from './html.js';
import { fenceFor, type InLine, markdownCode, markdownLine } from './markdown-line.js';

type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>;
/** A file is a line that says where it lies. */
type Part = Exclude<RichTextDocument['content'][number], FilePart> | { type: 'file'; line: string };

/** At most this many levels of headings. */
const DEEPEST = 6;

/**
 * Markdown of a document that `readDocument` has accepted, without a line feed at its end. Empty paragraphs cannot be
 * said in Markdown and are left out.
 * @param under how many levels of headings stand above it
 * @param pathOf never anything that a person wrote
 */
export function toMarkdown({ content }: RichTextDocument, under = 1, pathOf: PathOfFile = () => null): string {
  const parts = content.map((part): Part => {
    if (part.type !== 'file') return part;
    return { type: 'file', line: lineOfFile(part.attrs, pathOf(part.attrs)) };
  });
  return linesOfParts(parts, under).join('\n');
}

/** Where it does not come along, its name and its words alone. */
function lineOfFile(file: Attached, path: string | null): string {
  const { name, alternative } = file;
  const isShown = path !== null && isPicture(file) && alternative !== '';
  const words = markdownLine([{ type: 'text', text: isShown ? alternative : name }]);
  if (path === null)
    return alternative === '' ? words : `${words}: ${markdownLine([{ type: 'text', text: alternative }])}`;
  return `${isPicture(file) ? '!' : ''}[${words}](${path})`;
}

function linesOfParts(parts: readonly Part[], under: number, between: readonly string[] = ['']): string[] {
  const lines: string[] = [];
  let before = { type: '', isOther: false };
  for (const part of parts) {
    // A list right after another of its kind is told from it by its other marker.
    const isOther = part.type === before.type && !before.isOther;
    const own = linesOfPart(part, under, isOther);
    if (own.length === 0) continue;
    lines.push(...(before.type === '' ? [] : between), ...own);
    before = { type: part.type, isOther };
  }
  return lines;
}

function linesOfPart(part: Part, under: number, isOther: boolean): string[] {
  switch (part.type) {
    case 'paragraph':
      return paragraph(part.content);
    case 'heading':
      return heading(inOneLine(part.content), Math.min(part.attrs.level + under, DEEPEST));
    case 'codeBlock':
      return codeBlock((part.content ?? []).map(({ text }) => text).join(''));
    case 'blockquote':
      return quoted(linesOfParts(part.content, under));
    case 'bulletList':
      return list(part, under, () => (isOther ? '* ' : '- '));
    case 'orderedList':
      return list(part, under, (place) => `${place + 1}${isOther ? ')' : '.'} `);
    case 'table':
      return table(part.content);
    case 'quote':
      return quoted(quote(part.attrs));
    case 'file':
      return [part.line];
  }
}

function paragraph(content: readonly Inline[] | undefined): string[] {
  const lines = linesOf(content).map(markdownLine);
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line, place) => (place < lines.length - 1 ? `${line}\\` : line));
}

function linesOf(content: readonly Inline[] = []): InLine[][] {
  const lines: InLine[][] = [[]];
  for (const inline of content) {
    if (inline.type === 'hardBreak') lines.push([]);
    else lines.at(-1)?.push(inline);
  }
  return lines;
}

const inOneLine = (content: readonly Inline[] | undefined): string =>
  linesOf(content).map(markdownLine).filter(Boolean).join(' ');

/** Signs of a heading at the end of a line would be taken for its end. */
const heading = (line: string, level: number): string[] =>
  line === '' ? [] : [`${'#'.repeat(level)} ${line.replace(/(^|\s)(#+)$/, '$1\\$2')}`];

function codeBlock(code: string): string[] {
  const fence = fenceFor(code, 3);
  return [fence, ...code.split(/\r\n?|\n/), fence];
}

const quoted = (lines: readonly string[]): string[] =>
  (lines.length > 0 ? lines : ['']).map((line) => (line === '' ? '>' : `> ${line}`));

const quote = ({ author, text }: Quoted): string[] => [
  ...paragraph([{ type: 'text', text: `${author}:` }]),
  '',
  ...paragraph(
    (text === '' ? '…' : text)
      .split('\n')
      .flatMap((line): Inline[] => [{ type: 'text', text: line }, { type: 'hardBreak' }]),
  ),
];

function list({ content }: List, under: number, markerOf: (place: number) => string): string[] {
  const isTight = content.every(staysTight);
  return content.flatMap((item, place) => {
    const marker = markerOf(place);
    const lines = linesOfParts(item.content, under, isTight ? [] : ['']);
    // A marker without anything could be read as a line across the page.
    const shown = lines.length > 0 ? lines : ['<!-- -->'];
    const indent = ' '.repeat(marker.length);
    const own = shown.map((line, at) => (at === 0 ? marker + line : line === '' ? '' : indent + line));
    return place > 0 && !isTight ? ['', ...own] : own;
  });
}

/** One paragraph, and under it lists. */
const staysTight = ({ content: [, ...rest] }: ListItem): boolean =>
  rest.every(({ type }) => type === 'bulletList' || type === 'orderedList');

/** Its first row is its head; where there is none, an empty one stands for it. */
function table(rows: readonly TableRow[]): string[] {
  const width = Math.max(...rows.map(({ content }) => content.length));
  const isHead = rows[0]?.content.every(({ type }) => type === 'tableHeader') ?? false;
  const lines = rows.map(({ content }) =>
    row(
      content.map(({ content: blocks }) => cell(blocks)),
      width,
    ),
  );
  const head = isHead ? lines.splice(0, 1) : [row([], width)];
  return [...head, row(Array<string>(width).fill('---'), width), ...lines];
}

const row = (cells: readonly string[], width: number): string =>
  `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;

const cell = (blocks: readonly Block[]): string => blocks.map(inCell).filter(Boolean).join(' ');

function inCell(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return inOneLine(block.content).replace(/(?<!\\)\|/g, '\\|');
    case 'codeBlock':
      return block.content
        ? markdownCode({ text: block.content.map(({ text }) => text).join('') }).replace(/\|/g, '\\|')
        : '';
    case 'blockquote':
      return cell(block.content);
    case 'bulletList':
    case 'orderedList':
      return block.content
        .map(({ content }) => cell(content))
        .filter(Boolean)
        .join('; ');
  }
}
