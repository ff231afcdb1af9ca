// An empty place teaches: what will stand here, and the one button that begins it.
import type { ReactNode } from 'react';
import style from './empty-state.module.css';

export interface EmptyStateProps {
  title: ReactNode;
  action?: ReactNode;
  children?: ReactNode;
}

export const EmptyState = ({ title, action, children }: EmptyStateProps) => (
  <div className={style.empty}>
    <p className={style.title}>{title}</p>
    {children && <div className={style.text}>{children}</div>}
    {action}
  </div>
);
