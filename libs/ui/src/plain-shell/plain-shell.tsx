// A page that stands alone, before anyone is known: a sign above, one column, small print below.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { SkipLink, Work } from '../shell/shell.js';
import style from './plain-shell.module.css';

export interface PlainShellProps {
  skipLabel: string;
  head: ReactNode;
  foot: ReactNode;
  /** As wide as the work of somebody who is signed in. */
  isWide?: boolean;
  children: ReactNode;
}

export const PlainShell = ({ skipLabel, head, foot, isWide = false, children }: PlainShellProps) => (
  <div className={classNames(style.shell, isWide && style.isWide)}>
    <SkipLink label={skipLabel} />
    <header className={style.head}>{head}</header>
    <div className={style.work}>
      <Work>{children}</Work>
    </div>
    <footer className={style.foot}>{foot}</footer>
  </div>
);
