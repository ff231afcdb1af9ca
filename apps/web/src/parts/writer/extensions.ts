// The editor's parts, cut down to exactly the one schema of written texts; a spec compares the two.
import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { UndoRedo } from '@tiptap/extensions';
import { safeLink } from '@sixfold/rich-text';

const none = () => ({});

export const extensions: Extensions = [
  Document,
  Paragraph,
  Text,
  HardBreak,
  Blockquote,
  BulletList,
  OrderedList.extend({ addAttributes: none }),
  ListItem,
  ListKeymap,
  Link.extend({ inclusive: false, addAttributes: () => ({ href: { isRequired: true } }) }).configure({
    openOnClick: false,
    autolink: true,
    defaultProtocol: 'https',
    isAllowedUri: (address) => safeLink(address) !== null,
  }),
  Bold.extend({ name: 'strong' }),
  Italic.extend({ name: 'emphasis' }),
  UndoRedo,
];
