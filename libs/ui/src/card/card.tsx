// A sheet of paper on the paper: holds what belongs together.
import type { HTMLAttributes } from 'react';
import { classNames } from '../class-names.js';
import style from './card.module.css';

export interface CardProps extends HTMLAttributes<HTMLDivElement> {
  /** False when the content brings its own rows with their own padding. */
  isPadded?: boolean;
}

export const Card = ({ isPadded = true, ...rest }: CardProps) => (
  <div {...rest} className={classNames(style.card, isPadded && style.padded)} />
);
