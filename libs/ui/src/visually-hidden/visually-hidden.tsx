// Text for those who listen, where a picture already tells those who look.
import type { ReactNode } from 'react';
import style from './visually-hidden.module.css';

export const VisuallyHidden = ({ children }: { children: ReactNode }) => (
  <span className={style.hidden}>{children}</span>
);
