// A question with many answers of which any number may be chosen, all in sight.
import type { InputHTMLAttributes, Ref } from 'react';
import type { Choice, Question } from './field.js';
import style from './field.module.css';

export interface ChoicesFieldProps
  extends Pick<Question, 'label'>, Omit<InputHTMLAttributes<HTMLInputElement>, 'size' | 'type'> {
  choices: readonly Choice[];
  name: string;
  ref?: Ref<HTMLInputElement>;
}

export const ChoicesField = ({ label, choices, ...checkbox }: ChoicesFieldProps) => (
  <fieldset className={style.choices}>
    <legend className={style.label}>{label}</legend>
    <div className={style.several}>
      {choices.map((choice) => (
        <label key={choice.value} className={style.choice}>
          <input {...checkbox} type="checkbox" value={choice.value} />
          {choice.label}
        </label>
      ))}
    </div>
  </fieldset>
);
