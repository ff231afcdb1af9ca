// A document as plain text: for search, for the text part of a mail and for a line of preview.
import type { Attached, Block, Inline, ListItem, Quoted, RichTextDocument, Table, TableRow } from './document.js';

/** Lines joined by line feeds; list items begin with "• " or their number, quoted lines with "> "; rows and files are one line. */
export function plainText(document: RichTextDocument): string {
  return document.content
    .flatMap((part) => {
      if (part.type === 'quote') return linesOfQuote(part.attrs);
      return part.type === 'file' ? [lineOfFile(part.attrs)] : linesOfBlock(part);
    })
    .join('\n');
}

const lineOfFile = ({ name, alternative }: Attached): string =>
  alternative === '' ? `[${name}]` : `[${name}: ${alternative}]`;

function linesOfQuote({ author, text }: Quoted): string[] {
  return `${author}:\n${text === '' ? '…' : text}`.split('\n').map((line) => `> ${line}`);
}

function linesOfBlock(block: Block | Table): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
    case 'codeBlock':
      return (block.content ?? []).map(textOfInline).join('').split('\n');
    case 'blockquote':
      return block.content.flatMap(linesOfBlock).map((line) => `> ${line}`);
    case 'table':
      return block.content.map(lineOfRow);
    case 'bulletList':
      return block.content.flatMap((item) => linesOfItem(item, '• '));
    case 'orderedList':
      return block.content.flatMap((item, index) => linesOfItem(item, `${index + 1}. `));
  }
}

function lineOfRow(row: TableRow): string {
  return row.content.map((cell) => cell.content.flatMap(linesOfBlock).join(' ')).join(' | ');
}

function linesOfItem(item: ListItem, bullet: string): string[] {
  const indent = ' '.repeat(bullet.length);
  return item.content.flatMap(linesOfBlock).map((line, index) => (index === 0 ? bullet : indent) + line);
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'hardBreak':
      return '\n';
    case 'mention':
      return `@${inline.attrs.label}`;
    case 'text':
      return inline.text;
  }
}
