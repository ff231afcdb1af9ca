// Rows on one sheet: what needs someone, and what is still to be done; each with its next step beside it.
import type { ReactNode } from 'react';
import card from '../card/card.module.css';
import { classNames } from '../class-names.js';
import { Tag } from '../tag/tag.js';
import style from './row-list.module.css';

export const RowList = ({ label, children }: { label?: string; children: ReactNode }) => (
  <ul className={card.card} aria-label={label}>
    {children}
  </ul>
);

export interface NeedRowProps {
  /** A face, a ring, an icon. */
  picture?: ReactNode;
  title: ReactNode;
  action?: ReactNode;
  /** Something opens in it: picture and action keep their place at its top. */
  isTall?: boolean;
  children?: ReactNode;
}

export const NeedRow = ({ picture, title, action, isTall = false, children }: NeedRowProps) => (
  <li className={classNames(style.row, isTall && style.tall)}>
    <div className={style.picture}>{picture}</div>
    <div className={style.text}>
      <div className={style.title}>{title}</div>
      {children}
    </div>
    <div className={style.action}>{action}</div>
  </li>
);

export interface TodoRowProps {
  isDone: boolean;
  /** The state in a word or two: "done", "2 missing". */
  state: string;
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

export const TodoRow = ({ isDone, state, title, action, children }: TodoRowProps) => (
  <li className={classNames(style.row, style.todo)}>
    <div className={style.state}>
      <Tag tone={isDone ? 'good' : 'warn'}>{state}</Tag>
    </div>
    <div className={style.text}>
      <div className={style.title}>{title}</div>
      {children}
    </div>
    <div className={style.action}>{action}</div>
  </li>
);
