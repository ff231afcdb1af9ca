// The shape of a written text: a tree of plain objects, the same in the database, on the wire and in the editor.

/** At most this many characters of text in one document. */
export const TEXT_LIMIT = 40_000;

/** At most this many nodes in one document; the longest text a person writes has a few hundred. */
export const NODE_LIMIT = 2_000;

/** At most this many levels below the document: four lists inside each other and a quotation fit. */
export const DEPTH_LIMIT = 12;

export interface LinkMark {
  type: 'link';
  attrs: { href: string };
}

/** Code stands alone: it has no other mark. */
export type Mark = LinkMark | { type: 'strong' } | { type: 'emphasis' } | { type: 'code' };

export interface Text {
  type: 'text';
  text: string;
  marks?: Mark[];
}

export interface HardBreak {
  type: 'hardBreak';
}

export const mentionKinds = ['person', 'group'] as const;

/** At most this many characters in the name that a mention shows. */
export const LABEL_LIMIT = 200;

export interface Mentioned {
  kind: (typeof mentionKinds)[number];
  /** A UUID. */
  id: string;
  /** The name of the moment in which it was written. */
  label: string;
}

export interface Mention {
  type: 'mention';
  attrs: Mentioned;
}

export type Inline = Text | HardBreak | Mention;

export interface Paragraph {
  type: 'paragraph';
  content?: Inline[];
}

/** The two levels inside a text: a heading and one below it. */
export type HeadingLevel = 1 | 2;

export interface Heading {
  type: 'heading';
  attrs: { level: HeadingLevel };
  content?: Inline[];
}

/** Its lines are line feeds inside the text. */
export interface CodeBlock {
  type: 'codeBlock';
  content?: Text[];
}

export interface ListItem {
  type: 'listItem';
  content: [Paragraph, ...Block[]];
}

export interface List {
  type: 'bulletList' | 'orderedList';
  content: ListItem[];
}

export interface Blockquote {
  type: 'blockquote';
  content: Block[];
}

export type Block = Paragraph | Heading | CodeBlock | List | Blockquote;

/** One column wide and one row high, always: a table reads in straight lines. */
export interface TableCell {
  type: 'tableHeader' | 'tableCell';
  content: Block[];
}

export interface TableRow {
  type: 'tableRow';
  content: TableCell[];
}

/** Stands by itself, never inside another part. */
export interface Table {
  type: 'table';
  content: TableRow[];
}

/** At most this many characters of another post are quoted at once. */
export const QUOTE_LIMIT = 600;

export interface Quoted {
  /** The post from which it is, a UUID, and its place in the discussion. */
  postId: string;
  seq: number;
  /** In which discussion that is, once it was read from the API: it may have been moved since. */
  discussionId?: string;
  /** The name of whoever wrote it. */
  author: string;
  /** When they wrote it, an ISO 8601 time in UTC. */
  postedAt: string;
  /** Plain lines; empty once the post that said so is removed. */
  text: string;
}

/** Words of another post of the same discussion. Stands by itself, never inside another part. */
export interface Quote {
  type: 'quote';
  attrs: Quoted;
}

/** At most this many characters in the name of a file, and in what is said of a picture for those who do not see it. */
export const FILE_NAME_LIMIT = 200;
export const ALTERNATIVE_LIMIT = 500;

/** At most this many files stand in one text. */
export const FILES_LIMIT = 10;

export interface Attached {
  /** The file's id, a UUID; whoever may read the text may read the file. */
  id: string;
  name: string;
  /** A media type, such as `application/pdf`. */
  mediaType: string;
  /** In bytes. */
  size: number;
  /** Of a picture, or of the first page of a PDF, in pixels; null of what is not shown. */
  width: number | null;
  height: number | null;
  /** What a picture shows, in words; empty where nothing was said. */
  alternative: string;
}

/** Whether the file itself is a picture, and not only shown by one. */
export const isPicture = ({ mediaType }: Attached): boolean => mediaType.startsWith('image/');

/** A file that was sent with the text. Stands by itself, never inside another part. */
export interface FilePart {
  type: 'file';
  attrs: Attached;
}

export interface RichTextDocument {
  type: 'doc';
  content: (Block | Table | Quote | FilePart)[];
}

/** One paragraph per line of `text`: for seeds, tests and people without an editor. */
export function documentOf(text: string): { type: 'doc'; content: Paragraph[] } {
  const paragraphs = text.split('\n').map((line): Paragraph => {
    return line === '' ? { type: 'paragraph' } : { type: 'paragraph', content: [{ type: 'text', text: line }] };
  });
  return { type: 'doc', content: paragraphs };
}
