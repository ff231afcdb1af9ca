// A document as plain text: for search, for the text part of a mail and for a line of preview.
import type { Block, Inline, ListItem, RichTextDocument } from './document.js';

/** Lines joined by line feeds; list items begin with "• " or their number, quoted lines with "> ". */
export function plainText(document: RichTextDocument): string {
  return document.content.flatMap(linesOfBlock).join('\n');
}

function linesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return (block.content ?? []).map(textOfInline).join('').split('\n');
    case 'blockquote':
      return block.content.flatMap(linesOfBlock).map((line) => `> ${line}`);
    case 'bulletList':
      return block.content.flatMap((item) => linesOfItem(item, '• '));
    case 'orderedList':
      return block.content.flatMap((item, index) => linesOfItem(item, `${index + 1}. `));
  }
}

function linesOfItem(item: ListItem, bullet: string): string[] {
  const indent = ' '.repeat(bullet.length);
  return item.content.flatMap(linesOfBlock).map((line, index) => (index === 0 ? bullet : indent) + line);
}

function textOfInline(inline: Inline): string {
  return inline.type === 'hardBreak' ? '\n' : inline.text;
}
