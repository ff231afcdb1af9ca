// How far something is that takes a while, as a bar with its words below.
import type { ReactNode } from 'react';
import style from './progress-bar.module.css';

export interface ProgressBarProps {
  label: string;
  /** 0 to 1. */
  share: number;
  children?: ReactNode;
}

export const ProgressBar = ({ label, share, children }: ProgressBarProps) => (
  <div>
    <progress className={style.bar} aria-label={label} value={share} max={1} />
    {children && <div className={style.words}>{children}</div>}
  </div>
);
