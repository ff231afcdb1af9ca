// A written text as React elements, from the document itself: no HTML of a person is ever parsed.
import { pathToPost } from '@sixfold/domain';
import {
  type Block,
  type FilePart,
  type Inline,
  type Mark,
  type Mentioned,
  type Quote,
  type Quoted,
  type RichTextDocument,
  safeLink,
  type Table,
  type TableRow,
} from '@sixfold/rich-text';
import { Link, TimeAgo } from '@sixfold/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FileOf } from '../file/file-of.js';
import style from './rich-text.module.css';

export const RichText = ({ document, language }: { document: RichTextDocument; language: string }) => (
  <div className={style.text} lang={language}>
    {document.content.map(blockAt)}
  </div>
);

// Positions are good keys: a document never changes once it is written.
function blockAt(block: Block | Table | Quote | FilePart, index: number): ReactNode {
  switch (block.type) {
    case 'quote':
      return <QuoteOf key={index} {...block.attrs} />;
    case 'file':
      return <FileOf key={index} {...block.attrs} />;
    case 'heading': {
      const Heading = block.attrs.level === 1 ? 'h2' : 'h3';
      return <Heading key={index}>{block.content?.map(inlineAt)}</Heading>;
    }
    case 'codeBlock':
      return (
        <pre key={index} tabIndex={0}>
          <code>{block.content?.map(inlineAt)}</code>
        </pre>
      );
    case 'table':
      return <TableInItself key={index} rows={block.content} />;
    case 'paragraph':
      return <p key={index}>{block.content?.map(inlineAt)}</p>;
    case 'blockquote':
      return <blockquote key={index}>{block.content.map(blockAt)}</blockquote>;
    case 'bulletList':
    case 'orderedList': {
      const List = block.type === 'bulletList' ? 'ul' : 'ol';
      const items = block.content.map((item, place) => <li key={place}>{item.content.map(blockAt)}</li>);
      return <List key={index}>{items}</List>;
    }
  }
}

/** Its first line is the way to the whole post, or to the trace of a removed one. */
function QuoteOf({ discussionId, seq, author, postedAt, text }: Quoted) {
  const { t } = useTranslation();
  return (
    <blockquote className={style.quote}>
      <p>
        <cite>
          <Link href={discussionId === undefined ? `?post=${seq}` : pathToPost(discussionId, seq)}>
            {author} · <TimeAgo at={postedAt} />
          </Link>
        </cite>
      </p>
      <p>{text === '' ? <em>{t('write.quoteGone')}</em> : text}</p>
    </blockquote>
  );
}

/** Wider than a phone, it scrolls inside itself, by keys too. */
function TableInItself({ rows }: { rows: readonly TableRow[] }) {
  const { t } = useTranslation();
  return (
    <div className={style.table} role="group" aria-label={t('write.table')} tabIndex={0}>
      <table>
        <tbody>{rows.map(rowAt)}</tbody>
      </table>
    </div>
  );
}

const rowAt = ({ content }: TableRow, row: number): ReactNode => (
  <tr key={row}>
    {content.map((cell, index) => {
      const blocks = cell.content.map(blockAt);
      if (cell.type === 'tableCell') return <td key={index}>{blocks}</td>;
      return (
        <th key={index} scope={row === 0 ? 'col' : 'row'}>
          {blocks}
        </th>
      );
    })}
  </tr>
);

function inlineAt(inline: Inline, index: number): ReactNode {
  if (inline.type === 'hardBreak') return <br key={index} />;
  if (inline.type === 'mention') return <Named key={index} {...inline.attrs} />;
  const marked = (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => withMark(mark, inner), inline.text);
  return <span key={index}>{marked}</span>;
}

/** A person's name leads to who they are; a group is where one reads this. */
const Named = ({ kind, id, label }: Mentioned) =>
  kind === 'person' ? (
    <Link className={style.named} href={`/people/${id}`}>
      @{label}
    </Link>
  ) : (
    <strong className={style.named}>@{label}</strong>
  );

function withMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
    case 'code':
      return <code>{inner}</code>;
    case 'link': {
      const href = safeLink(mark.attrs.href);
      if (href === null) return inner;
      return (
        <a href={href} target="_blank" rel="nofollow noopener noreferrer">
          {inner}
        </a>
      );
    }
  }
}
