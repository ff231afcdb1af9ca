// A short word about a thing. The colour supports the word and never replaces it.
import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { type Tone, toneClass } from '../tone/tone.js';
import style from './tag.module.css';

export interface TagProps {
  tone?: Tone;
  children: ReactNode;
}

export const Tag = ({ tone = 'neutral', children }: TagProps) => (
  <span className={classNames(style.tag, toneClass(tone))}>{children}</span>
);
