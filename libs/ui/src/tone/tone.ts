// A purpose as a soft ground with its own colour on it.
import style from './tone.module.css';

export type Tone = 'neutral' | 'brand' | 'accent' | 'good' | 'warn' | 'bad';

export const toneClass = (tone: Tone): string | undefined => style[tone];
