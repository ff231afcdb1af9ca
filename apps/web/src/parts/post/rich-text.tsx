// A written text as React elements, from the document itself: no HTML of a person is ever parsed.
import { type Block, type Inline, type Mark, type RichTextDocument, safeLink } from '@sixfold/rich-text';
import type { ReactNode } from 'react';
import style from './rich-text.module.css';

export const RichText = ({ document, language }: { document: RichTextDocument; language: string }) => (
  <div className={style.text} lang={language}>
    {document.content.map(blockAt)}
  </div>
);

// Positions are good keys: a document never changes once it is written.
function blockAt(block: Block, index: number): ReactNode {
  switch (block.type) {
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

function inlineAt(inline: Inline, index: number): ReactNode {
  if (inline.type === 'hardBreak') return <br key={index} />;
  const marked = (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => withMark(mark, inner), inline.text);
  return <span key={index}>{marked}</span>;
}

function withMark(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'strong':
      return <strong>{inner}</strong>;
    case 'emphasis':
      return <em>{inner}</em>;
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
