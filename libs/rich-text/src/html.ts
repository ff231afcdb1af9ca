// A document as HTML, for mail: only these tags are ever written, and every text is escaped.
import {
  type Attached,
  type Block,
  type Inline,
  isPicture,
  type ListItem,
  type Mark,
  type Quoted,
  type RichTextDocument,
  type Table,
  type TableCell,
  type TableRow,
} from './document.js';
import { safeLink } from './safe-link.js';

const tagOfBlock = {
  paragraph: 'p',
  codeBlock: 'pre',
  blockquote: 'blockquote',
  bulletList: 'ul',
  orderedList: 'ol',
  table: 'table',
} as const;

const tagOfCell = { tableHeader: 'th', tableCell: 'td' } as const;

/** Where a file of the text lies for whoever reads it there; null where it does not come along. */
export type PathOfFile = (file: Attached) => string | null;

const nowhere: PathOfFile = () => null;

/**
 * HTML of a document that `readDocument` has accepted.
 * @param under how many levels of headings stand above it
 */
export function toHtml(document: RichTextDocument, under = 1, pathOf = nowhere): string {
  return document.content
    .map((part) => {
      if (part.type === 'quote') return htmlOfQuote(part.attrs);
      return part.type === 'file' ? htmlOfFile(part.attrs, pathOf(part.attrs)) : htmlOfBlock(part, under);
    })
    .join('');
}

/** Where it does not come along, as in a mail, its name and its words alone. */
function htmlOfFile(file: Attached, path: string | null): string {
  const { id, name, mediaType, size, width, height, alternative } = file;
  if (path !== null) return htmlOfFileAt(path, file);
  const facts = { file: id, name, type: mediaType, size, width: width ?? '', height: height ?? '', alternative };
  const source = Object.entries(facts).map(([key, fact]) => `data-${key}="${escapeHtml(String(fact))}"`);
  return `<p ${source.join(' ')}>[${escapeHtml(alternative === '' ? name : `${name}: ${alternative}`)}]</p>`;
}

function htmlOfFileAt(path: string, file: Attached): string {
  const { name, width, height, alternative } = file;
  const link = `<a href="${escapeHtml(path)}">${escapeHtml(name)}</a>`;
  if (!isPicture(file)) return `<p>${link}</p>`;
  const shown = escapeHtml(alternative === '' ? name : alternative);
  const image = `<img src="${escapeHtml(path)}" alt="${shown}" width="${width}" height="${height}">`;
  return `<figure>${image}<figcaption>${link}</figcaption></figure>`;
}

/** Its author above its lines; what is gone is three dots. */
function htmlOfQuote({ postId, seq, author, postedAt, text }: Quoted): string {
  const lines = text === '' ? '…' : text.split('\n').map(escapeHtml).join('<br>');
  const source = `data-quote="${postId}" data-quote-seq="${seq}" data-quote-at="${postedAt}"`;
  return `<blockquote ${source}><p><cite>${escapeHtml(author)}</cite></p><p>${lines}</p></blockquote>`;
}

function htmlOfBlock(block: Block | Table, under: number): string {
  const tag = block.type === 'heading' ? `h${block.attrs.level + under}` : tagOfBlock[block.type];
  return `<${tag}>${htmlInside(block, under)}</${tag}>`;
}

function htmlInside(block: Block | Table, under: number): string {
  const inside = (inner: Block): string => htmlOfBlock(inner, under);
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return (block.content ?? []).map(htmlOfInline).join('');
    case 'codeBlock':
      return `<code>${(block.content ?? []).map(htmlOfInline).join('')}</code>`;
    case 'table':
      return `<tbody>${block.content.map((row) => htmlOfRow(row, inside)).join('')}</tbody>`;
    case 'blockquote':
      return block.content.map(inside).join('');
    case 'bulletList':
    case 'orderedList':
      return block.content.map((item) => htmlOfItem(item, inside)).join('');
  }
}

type HtmlOf = (block: Block) => string;

function htmlOfItem(item: ListItem, htmlOf: HtmlOf): string {
  return `<li>${item.content.map(htmlOf).join('')}</li>`;
}

function htmlOfRow(row: TableRow, htmlOf: HtmlOf): string {
  return `<tr>${row.content.map((cell) => htmlOfCell(cell, htmlOf)).join('')}</tr>`;
}

function htmlOfCell(cell: TableCell, htmlOf: HtmlOf): string {
  const tag = tagOfCell[cell.type];
  return `<${tag}>${cell.content.map(htmlOf).join('')}</${tag}>`;
}

function htmlOfInline(inline: Inline): string {
  if (inline.type === 'hardBreak') return '<br>';
  if (inline.type === 'mention') {
    const { kind, id, label } = inline.attrs;
    return `<span data-mention="${kind}" data-id="${id}">@${escapeHtml(label)}</span>`;
  }
  return (inline.marks ?? []).reduceRight((html, mark) => htmlOfMark(mark, html), escapeHtml(inline.text));
}

function htmlOfMark(mark: Mark, inner: string): string {
  switch (mark.type) {
    case 'strong':
      return `<strong>${inner}</strong>`;
    case 'emphasis':
      return `<em>${inner}</em>`;
    case 'code':
      return `<code>${inner}</code>`;
    case 'link': {
      const href = safeLink(mark.attrs.href);
      return href === null ? inner : `<a href="${escapeHtml(href)}" rel="nofollow noopener noreferrer">${inner}</a>`;
    }
  }
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that no longer holds markup, for the inside of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? '');
}
