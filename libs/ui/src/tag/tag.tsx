// A short word about a thing. The colour supports the word and never replaces it.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import style from './tag.module.css';

export type Tone = 'neutral' | 'brand' | 'good' | 'warn' | 'bad';

export const Tag = ({ tone = 'neutral', children }: { tone?: Tone; children: ReactNode }) => (
  <span className={classNames(style.tag, tone !== 'neutral' && style[tone])}>{children}</span>
);
