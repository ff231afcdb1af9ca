// A question with a few answers to choose one from, all in sight.
import type { InputHTMLAttributes, Ref } from 'react';
import { ChoiceSet } from './choice-set.js';
import type { Choice, Question } from './field.js';
import style from './field.module.css';

export interface ChoiceFieldProps extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'size'> {
  choices: readonly Choice[];
  name: string;
  /** The chosen value, where the page holds it; left out where a form does. */
  chosen?: string | null;
  ref?: Ref<HTMLInputElement>;
}

export const ChoiceField = ({ label, hint, error, choices, chosen, ...radio }: ChoiceFieldProps) => (
  <ChoiceSet label={label} hint={hint} error={error}>
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
  </ChoiceSet>
);
