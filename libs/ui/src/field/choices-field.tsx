// A question with many answers of which any number may be chosen, all in sight.
import type { InputHTMLAttributes, Ref } from 'react';
import { ChoiceSet } from './choice-set.js';
import type { Choice, Question } from './field.js';
import style from './field.module.css';

export interface ChoicesFieldProps extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'type'> {
  choices: readonly Choice[];
  name: string;
  ref?: Ref<HTMLInputElement>;
}

export const ChoicesField = ({ label, hint, error, choices, ...checkbox }: ChoicesFieldProps) => (
  <ChoiceSet label={label} hint={hint} error={error}>
    <div className={style.several}>
      {choices.map((choice) => (
        <label key={choice.value} className={style.choice}>
          <input {...checkbox} type="checkbox" value={choice.value} />
          {choice.label}
        </label>
      ))}
    </div>
  </ChoiceSet>
);
