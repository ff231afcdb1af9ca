// A person's initials in a disc; always the same colour for the same name. The name itself stands beside it.
import { classNames } from '../class-names.js';
import { type Tone, toneClass } from '../tone/tone.js';
import style from './face.module.css';

const tones: readonly Tone[] = ['brand', 'accent', 'good', 'warn'];

/** Up to two initials: of the first and of the last word that has a letter or a number; a hyphen parts no words. */
export const initialsOf = (name: string): string => {
  const initials = (name.match(/[\p{L}\p{N}]\S*/gu) ?? []).map((word) => [...word][0] ?? '');
  return [initials[0], initials.length > 1 ? initials.at(-1) : ''].join('').toLocaleUpperCase();
};

const toneOf = (name: string): Tone =>
  tones[[...name].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % tones.length] ?? 'brand';

export const Face = ({ name }: { name: string }) => (
  <span aria-hidden="true" className={classNames(style.face, toneClass(toneOf(name)))}>
    {initialsOf(name)}
  </span>
);
