// What stands around a question whose answers are all in sight: its words, a hint, and what is wrong with the answer.
import { type ReactNode, useId } from 'react';
import type { Question } from './field.js';
import style from './field.module.css';

export function ChoiceSet({ label, hint, error, children }: Question & { children: ReactNode }) {
  const id = useId();
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className={style.choices} aria-describedby={describedBy}>
      <legend className={style.label}>{label}</legend>
      {hint && (
        <p id={`${id}-hint`} className={style.hint}>
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${id}-error`} className={style.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
}
