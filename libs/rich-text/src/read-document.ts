// Reads a document of unknown origin: answers with a clean copy of it, or with why it is refused.
import {
  type Attached,
  DEPTH_LIMIT,
  FILES_LIMIT,
  type Mentioned,
  NODE_LIMIT,
  type Quoted,
  type RichTextDocument,
  TEXT_LIMIT,
} from './document.js';
import { filesIn } from './files.js';
import { readAttached, readMentioned, readQuoted } from './references.js';
import { safeLink } from './safe-link.js';
import { schema } from './schema.js';
import { storable } from './storable.js';

export type UnreadableReason =
  | 'NOT_A_DOCUMENT'
  | 'UNKNOWN_PART'
  | 'UNSAFE_LINK'
  | 'TOO_LONG'
  | 'TOO_DEEP'
  | 'TOO_MANY_PARTS'
  | 'TOO_MANY_FILES'
  | 'EMPTY';

export type Reading = { ok: true; document: RichTextDocument } | { ok: false; reason: UnreadableReason };

/** A node or mark as ProseMirror takes it. */
interface Part {
  type: string;
  text?: string;
  attrs?: { href: string } | { level: number } | Mentioned | Quoted | Attached;
  marks?: Part[];
  content?: Part[];
}

/** A node or mark as it came: nothing is known of its fields. */
type Unread = Readonly<Record<string, unknown>>;

const MARK_LIMIT = Object.keys(schema.marks).length;

class Unreadable extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(reason);
  }
}

/** Letters, digits, punctuation and signs: a text of spaces and invisible marks only says nothing. */
const somethingVisible = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Strict check of `input` (any value parsed from JSON) against the one schema. Never throws, and its work is bounded by
 * the limits in document.ts whatever the size of the input. The document in the answer is a fresh, canonical copy: two
 * inputs that mean the same text come out equal.
 */
export function readDocument(input: unknown): Reading {
  try {
    const node = schema.nodeFromJSON(new Copier().node(input, DEPTH_LIMIT));
    if (node.type !== schema.topNodeType) return { ok: false, reason: 'NOT_A_DOCUMENT' };
    node.check();
    const document: RichTextDocument = node.toJSON();
    // A file alone says something.
    const isSaying = filesIn(document).length > 0 || somethingVisible.test(node.textContent);
    return isSaying ? { ok: true, document } : { ok: false, reason: 'EMPTY' };
  } catch (error) {
    return { ok: false, reason: error instanceof Unreadable ? error.reason : 'NOT_A_DOCUMENT' };
  }
}

/** Copies what is known and refuses the rest, counting as it goes. */
class Copier {
  private nodesLeft = NODE_LIMIT;
  private charactersLeft = TEXT_LIMIT;
  private filesLeft = FILES_LIMIT;

  node(input: unknown, depthLeft: number): Part {
    if (depthLeft < 0) throw new Unreadable('TOO_DEEP');
    if (this.nodesLeft-- === 0) throw new Unreadable('TOO_MANY_PARTS');
    const node = readObject(input);
    if (node['type'] === 'text') return this.text(node);
    requireOnly(node, ['type', 'content', 'marks', 'attrs']);
    const type = readType(node, schema.nodes);
    if (type === 'mention') return this.mention(node);
    if (type === 'quote') return this.quote(node);
    if (type === 'file') return this.file(node);
    const attributes = readAttributes(type, node);
    // A line break inside strong text comes with the mark; it shows nothing, so it is checked and dropped.
    readMarks(node['marks']);
    const content = readList(node['content']).map((child) => this.node(child, depthLeft - 1));
    return { type, ...attributes, content: content.filter((part) => part.text !== '') };
  }

  private text(node: Unread): Part {
    requireOnly(node, ['type', 'text', 'marks']);
    const text = readString(node['text']);
    this.count(text);
    return { type: 'text', text: storable(text), marks: readMarks(node['marks']) };
  }

  private mention(node: Unread): Part {
    const attributes = readObject(node['attrs']);
    requireOnly(attributes, ['kind', 'id', 'label']);
    const attrs = readMentioned(attributes);
    if (attrs === null) throw new Unreadable('NOT_A_DOCUMENT');
    this.count(attrs.label);
    return { type: 'mention', attrs };
  }

  private quote(node: Unread): Part {
    const attributes = readObject(node['attrs']);
    requireOnly(attributes, ['postId', 'seq', 'discussionId', 'author', 'postedAt', 'text']);
    const attrs = readQuoted(attributes);
    if (attrs === null) throw new Unreadable('NOT_A_DOCUMENT');
    this.count(attrs.text);
    return { type: 'quote', attrs };
  }

  private file(node: Unread): Part {
    if (this.filesLeft-- === 0) throw new Unreadable('TOO_MANY_FILES');
    const attributes = readObject(node['attrs']);
    requireOnly(attributes, ['id', 'name', 'mediaType', 'size', 'width', 'height', 'alternative']);
    const attrs = readAttached(attributes);
    if (attrs === null) throw new Unreadable('NOT_A_DOCUMENT');
    this.count(attrs.name + attrs.alternative);
    return { type: 'file', attrs };
  }

  private count(text: string): void {
    this.charactersLeft -= text.length;
    if (this.charactersLeft < 0) throw new Unreadable('TOO_LONG');
  }
}

function readAttributes(type: string, node: Unread): Pick<Part, 'attrs'> {
  switch (type) {
    case 'heading': {
      const attributes = readObject(node['attrs']);
      requireOnly(attributes, ['level']);
      const level = attributes['level'];
      if (level !== 1 && level !== 2) throw new Unreadable('NOT_A_DOCUMENT');
      return { attrs: { level } };
    }
    case 'tableHeader':
    case 'tableCell': {
      // An editor says of each cell that it spans no other; in a document that goes without saying.
      const spans = readObject(node['attrs'] ?? {});
      requireOnly(spans, ['colspan', 'rowspan']);
      if (Object.values(spans).some((span) => span !== 1)) throw new Unreadable('NOT_A_DOCUMENT');
      return {};
    }
    default:
      requireOnly(node, ['type', 'content', 'marks']);
      return {};
  }
}

function readMarks(input: unknown): Part[] {
  const marks = readList(input);
  if (marks.length > MARK_LIMIT) throw new Unreadable('TOO_MANY_PARTS');
  return marks.map(readMark);
}

function readMark(input: unknown): Part {
  const mark = readObject(input);
  const type = readType(mark, schema.marks);
  if (type !== 'link') {
    requireOnly(mark, ['type']);
    return { type };
  }
  requireOnly(mark, ['type', 'attrs']);
  const attributes = readObject(mark['attrs']);
  requireOnly(attributes, ['href']);
  const href = safeLink(readString(attributes['href']));
  if (href === null) throw new Unreadable('UNSAFE_LINK');
  return { type, attrs: { href } };
}

function readType(part: Unread, known: Readonly<Record<string, unknown>>): string {
  const type = readString(part['type']);
  if (!Object.hasOwn(known, type)) throw new Unreadable('UNKNOWN_PART');
  return type;
}

function readObject(input: unknown): Unread {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) throw new Unreadable('NOT_A_DOCUMENT');
  return input as Unread;
}

function readString(input: unknown): string {
  if (typeof input !== 'string') throw new Unreadable('NOT_A_DOCUMENT');
  return input;
}

function readList(input: unknown): readonly unknown[] {
  if (input === undefined) return [];
  if (!Array.isArray(input)) throw new Unreadable('NOT_A_DOCUMENT');
  if (input.length > NODE_LIMIT) throw new Unreadable('TOO_MANY_PARTS');
  return input;
}

function requireOnly(part: Unread, known: readonly string[]): void {
  for (const key in part) {
    if (!known.includes(key)) throw new Unreadable('UNKNOWN_PART');
  }
}
