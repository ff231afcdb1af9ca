// The editor's parts, cut down to exactly the one schema of written texts; a spec compares the two.
import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { CodeBlock } from '@tiptap/extension-code-block';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { TrailingNode, UndoRedo } from '@tiptap/extensions';
import { safeLink } from '@sixfold/rich-text';
import { FileNode } from './file-node.js';
import { Mention } from './mention.js';
import { Quote } from './quote.js';
import { Table, TableCell, TableHeader, TableRow } from './tables.js';

const none = () => ({});

const levelOfTag = { h1: 1, h2: 1, h3: 2, h4: 2, h5: 2, h6: 2 } as const;

export const extensions: Extensions = [
  Document.extend({ content: '(block | table | quote | file)+' }),
  Paragraph,
  Text,
  Mention,
  HardBreak,
  // The page has its own first heading: those of a text begin below it.
  Heading.extend({
    addAttributes: () => ({ level: { isRequired: true, rendered: false } }),
    parseHTML: () => Object.entries(levelOfTag).map(([tag, level]) => ({ tag, attrs: { level } })),
    renderHTML: ({ node }) => [node.attrs['level'] === 1 ? 'h2' : 'h3', 0],
  }).configure({ levels: [1, 2] }),
  CodeBlock.extend({ addAttributes: none }),
  Blockquote,
  BulletList,
  OrderedList.extend({ addAttributes: none }),
  ListItem,
  ListKeymap,
  Table,
  TableRow,
  TableHeader,
  TableCell,
  Quote,
  FileNode,
  // Behind a table, a quote or a file there is always a line to go on writing.
  TrailingNode.configure({
    node: 'paragraph',
    notAfter: ['heading', 'codeBlock', 'blockquote', 'bulletList', 'orderedList'],
  }),
  Link.extend({ inclusive: false, addAttributes: () => ({ href: { isRequired: true } }) }).configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    isAllowedUri: (address) => safeLink(address) !== null,
  }),
  Bold.extend({ name: 'strong' }),
  Italic.extend({ name: 'emphasis' }),
  Code,
  UndoRedo,
];
