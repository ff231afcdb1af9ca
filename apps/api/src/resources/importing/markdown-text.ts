// Markdown as rich text: what the text says, without pictures, pages inside it, and what only its own site understands.
import {
  type Block,
  DEPTH_LIMIT,
  type Inline,
  type Mark,
  NODE_LIMIT,
  readDocument,
  type RichTextDocument,
  safeLink,
  type Table,
  type TableCell,
  type TableRow,
  TEXT_LIMIT,
} from '@sixfold/rich-text';
import { type Node, type NodeType, Parser } from 'commonmark';
import { tableIn } from './markdown-table.js';

/** Beside the text's own: what is added below it has room. */
const ROOM = { letters: 500, nodes: 20 };
const parser = new Parser();

export type Part = Block | Table;

/** Its parts, in order. */
export const partsOf = (markdown: string): Part[] =>
  [...childrenOf(parser.parse(withoutDirectives(markdown)))].flatMap((node): Part[] => {
    const table = node.type === 'paragraph' ? tableIn(linesOf(node)) : null;
    return table === null ? blockOf(node, 1) : [table];
  });

/** The words of a paragraph in the lines in which it was written. */
const linesOf = (node: Node): string =>
  [...childrenOf(node)]
    .map((child) => (child.type === 'softbreak' ? '\n' : (child.literal ?? linesOf(child))))
    .join('');

/** As many of the first parts as one text may hold. */
export function thatFit(parts: readonly Part[]): { readonly parts: Part[]; readonly isWhole: boolean } {
  const taken: Part[] = [];
  let [letters, nodes] = [ROOM.letters, ROOM.nodes];
  for (const part of parts) {
    letters += plainWords(part).length;
    nodes += nodesIn(part);
    if (letters > TEXT_LIMIT || nodes > NODE_LIMIT) return { parts: taken, isWhole: false };
    taken.push(part);
  }
  return { parts: taken, isWhole: true };
}

/** A document that can be stored; null for one without words. */
export function storedText(parts: Part[]): RichTextDocument | null {
  if (parts.length === 0) return null;
  const reading = readDocument({ type: 'doc', content: parts });
  if (reading.ok) return reading.document;
  if (reading.reason === 'EMPTY') return null;
  throw new Error(`Markdown became a text that is refused: ${reading.reason}`);
}

type Piece = Part | Inline | TableRow | TableCell;

export function plainWords(part: Piece): string {
  if ('text' in part) return part.text;
  if (!('content' in part)) return ' ';
  return (part.content ?? []).map((inner) => plainWords(inner as Piece)).join('');
}

function nodesIn(part: Piece): number {
  const inside = 'content' in part ? (part.content ?? []) : [];
  return 1 + inside.reduce((sum, inner) => sum + nodesIn(inner as Piece), 0);
}

/** Signs between lines that a site of lessons reads itself, such as "--- task ---", and the attributes of its links. */
const withoutDirectives = (markdown: string): string =>
  markdown
    .replace(/^-{3,}[ \t]*\/?[\w-]+[ \t]*-{3,}[ \t]*$/gmu, '')
    .replace(/^-{3}\n(?:title: *(.*)\n)?(?:[\w-]+:.*\n)*-{3}$/gmu, (_, title: string | undefined) =>
      title ? `**${title}**` : '',
    )
    .replace(/\{:[^}\n]*\}/gu, '');

function* childrenOf(node: Node): Generator<Node> {
  for (let child = node.firstChild; child !== null; child = child.next) yield child;
}

const blocksIn = (node: Node, depth: number): Block[] =>
  [...childrenOf(node)].flatMap((child) => blockOf(child, depth));

const blockOf = (node: Node, depth: number): Block[] => blockReaders[node.type]?.(node, depth) ?? [];

/** What is not among them, such as pages inside the text, is left out. */
const blockReaders: Partial<Record<NodeType, (node: Node, depth: number) => Block[]>> = {
  heading: (node) => {
    const content = inlineIn(node, []);
    return content.length === 0 ? [] : [{ type: 'heading', attrs: { level: node.level <= 2 ? 1 : 2 }, content }];
  },
  paragraph: (node) => {
    const content = inlineIn(node, []);
    return content.every((part) => plainWords(part).trim() === '') ? [] : [{ type: 'paragraph', content }];
  },
  code_block: (node) => {
    const text = (node.literal ?? '').replace(/\n$/u, '');
    return text.trim() === '' ? [] : [{ type: 'codeBlock', content: [{ type: 'text', text }] }];
  },
  list: listOf,
  block_quote: (node, depth) => {
    const content = blocksIn(node, depth + 1);
    if (content.length === 0) return [];
    return depth + 2 > DEPTH_LIMIT ? content : [{ type: 'blockquote', content }];
  },
};

/** An item begins with a paragraph; one that begins otherwise gets an empty one. */
function listOf(node: Node, depth: number): Block[] {
  const items = [...childrenOf(node)].map((item) => blocksIn(item, depth + 2)).filter((blocks) => blocks.length > 0);
  if (items.length === 0) return [];
  if (depth + 4 > DEPTH_LIMIT) return items.flat();
  const type = node.listType === 'ordered' ? 'orderedList' : 'bulletList';
  const content = items.map(([first, ...rest]) => ({
    type: 'listItem' as const,
    content: (first?.type === 'paragraph' ? [first, ...rest] : [{ type: 'paragraph' }, first, ...rest]) as [
      { type: 'paragraph' },
      ...Block[],
    ],
  }));
  return [{ type, content }];
}

const inlineIn = (node: Node, marks: readonly Mark[]): Inline[] =>
  [...childrenOf(node)].flatMap((child) => inlineReaders[child.type]?.(child, marks) ?? []);

/** What is not among them, such as a picture, is left out. */
const inlineReaders: Partial<Record<NodeType, (node: Node, marks: readonly Mark[]) => Inline[]>> = {
  text: (node, marks) => textOf(node.literal, marks),
  softbreak: (_, marks) => textOf(' ', marks),
  linebreak: () => [{ type: 'hardBreak' }],
  code: (node) => textOf(node.literal, [{ type: 'code' }]),
  emph: (node, marks) => inlineIn(node, withMark(marks, { type: 'emphasis' })),
  strong: (node, marks) => inlineIn(node, withMark(marks, { type: 'strong' })),
  link: (node, marks) => inlineIn(node, linked(marks, node.destination)),
};

const textOf = (literal: string | null, marks: readonly Mark[]): Inline[] => {
  const text = (literal ?? '').replaceAll('\0', '');
  return text === '' ? [] : [marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: [...marks] }];
};

const withMark = (marks: readonly Mark[], mark: Mark): readonly Mark[] =>
  marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark];

/** A link into the source's own folders leads nowhere here: its words stay. */
function linked(marks: readonly Mark[], destination: string | null): readonly Mark[] {
  const href = safeLink(destination ?? '');
  return href === null || !/^https?:/u.test(href) ? marks : withMark(marks, { type: 'link', attrs: { href } });
}
