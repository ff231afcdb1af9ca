// One column of work: what this place is for now, one primary act, then the work itself.
import type { ReactNode, Ref } from 'react';
import { classNames } from '../class-names.js';
import style from './page.module.css';

export interface PageProps {
  title: ReactNode;
  /** Tags above the title: where one is. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** The one primary button of the page. */
  action?: ReactNode;
  width?: 'work' | 'read' | 'narrow';
  titleRef?: Ref<HTMLHeadingElement>;
  children?: ReactNode;
}

export const Page = ({ title, eyebrow, lead, action, width = 'work', titleRef, children }: PageProps) => (
  <div className={classNames(style.page, width !== 'work' && style[width])}>
    {eyebrow && <div className={style.eyebrow}>{eyebrow}</div>}
    <div className={style.head}>
      <div className={style.words}>
        <h1 ref={titleRef} tabIndex={-1}>
          {title}
        </h1>
        {lead && <div className={style.lead}>{lead}</div>}
      </div>
      {action}
    </div>
    <div className={style.body}>{children}</div>
  </div>
);

/** A part of a page under its own heading. */
export const Section = ({ title, children }: { title: ReactNode; children: ReactNode }) => (
  <section className={style.section}>
    <h2>{title}</h2>
    {children}
  </section>
);
