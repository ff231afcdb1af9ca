// Things below one another, and things beside one another that wrap when there is no room.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import style from './stack.module.css';

type Gap = 1 | 2 | 3 | 4 | 5 | 6;

export interface StackProps {
  /** A step of the space scale. */
  gap?: Gap;
  /** Children keep their own width. */
  isLoose?: boolean;
  children: ReactNode;
}

export const Stack = ({ gap = 4, isLoose = false, children }: StackProps) => (
  <div className={classNames(style.stack, style[`gap${gap}`], isLoose && style.start)}>{children}</div>
);

export interface RowProps {
  /** A step of the space scale. */
  gap?: Gap;
  isSpread?: boolean;
  children: ReactNode;
}

export const Row = ({ gap = 2, isSpread = false, children }: RowProps) => (
  <div className={classNames(style.row, style[`gap${gap}`], isSpread && style.between)}>{children}</div>
);
