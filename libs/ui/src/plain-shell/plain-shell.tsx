// A page that stands alone, before anyone is known: a sign above, one narrow column, small print below.
import type { ReactNode } from 'react';
import { SkipLink, Work } from '../shell/shell.js';
import style from './plain-shell.module.css';

export interface PlainShellProps {
  skipLabel: string;
  head: ReactNode;
  foot: ReactNode;
  children: ReactNode;
}

export const PlainShell = ({ skipLabel, head, foot, children }: PlainShellProps) => (
  <div className={style.shell}>
    <SkipLink label={skipLabel} />
    <header className={style.head}>{head}</header>
    <div className={style.work}>
      <Work>{children}</Work>
    </div>
    <footer className={style.foot}>{foot}</footer>
  </div>
);
