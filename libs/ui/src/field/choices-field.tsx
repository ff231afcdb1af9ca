// A question with many answers of which any number may be chosen, all in sight.
import type { InputHTMLAttributes, Ref } from 'react';
import { ChoiceSet } from './choice-set.js';
import type { Choice, Question } from './field.js';
import style from './field.module.css';

export interface ChoicesFieldProps extends Question, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'type'> {
  choices: readonly Choice[];
  name: string;
  /** The chosen values and what is done with a choice, where the page holds them; left out where a form does. */
  chosen?: readonly string[];
  onChoose?: (chosen: readonly string[]) => void;
  ref?: Ref<HTMLInputElement>;
}

export const ChoicesField = ({ label, hint, error, choices, chosen, onChoose, ...checkbox }: ChoicesFieldProps) => (
  <ChoiceSet label={label} hint={hint} error={error}>
    <div className={style.several}>
      {choices.map((choice) => (
        <label key={choice.value} className={style.choice}>
          <input
            {...checkbox}
            {...(chosen && {
              checked: chosen.includes(choice.value),
              onChange: ({ currentTarget }) =>
                onChoose?.([
                  ...chosen.filter((value) => value !== choice.value),
                  ...(currentTarget.checked ? [choice.value] : []),
                ]),
            })}
            type="checkbox"
            value={choice.value}
          />
          {choice.label}
        </label>
      ))}
    </div>
  </ChoiceSet>
);
