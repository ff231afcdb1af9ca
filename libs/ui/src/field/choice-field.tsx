// A question with a few answers to choose one from, all in sight.
import { type InputHTMLAttributes, type Ref, useId } from 'react';
import type { Choice, Question } from './field.js';
import style from './field.module.css';

export interface ChoiceFieldProps extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'size'> {
  choices: readonly Choice[];
  name: string;
  /** The chosen value, where the page holds it; left out where a form does. */
  chosen?: string | null;
  ref?: Ref<HTMLInputElement>;
}

export const ChoiceField = ({ label, hint, error, choices, chosen, ...radio }: ChoiceFieldProps) => {
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
      {choices.map((choice) => (
        <label key={choice.value} className={style.choice}>
          <input
            {...radio}
            type="radio"
            value={choice.value}
            checked={chosen === undefined ? undefined : choice.value === chosen}
          />
          {choice.label}
        </label>
      ))}
      {error && (
        <p id={`${id}-error`} className={style.error}>
          {error}
        </p>
      )}
    </fieldset>
  );
};
