// A question and its answer: label, hint and error are tied to the control, and `register` of a form fits on each of them.
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { InputHTMLAttributes, ReactNode, Ref, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';

export interface Question {
  label: ReactNode;
  hint?: ReactNode;
  /** What is missing and what to do; shown below the control and read out with it. */
  error?: string;
}

type Control<Attributes, Element> = Question & Omit<Attributes, 'size' | 'color' | 'style'> & { ref?: Ref<Element> };

export type TextFieldProps = Control<InputHTMLAttributes<HTMLInputElement>, HTMLInputElement>;

export const TextField = ({ hint, ...rest }: TextFieldProps) => <TextInput {...rest} description={hint} />;

export type TextAreaProps = Control<TextareaHTMLAttributes<HTMLTextAreaElement>, HTMLTextAreaElement>;

export const TextArea = ({ hint, ...rest }: TextAreaProps) => <Textarea {...rest} description={hint} />;

export interface Choice {
  value: string;
  label: string;
}

export type SelectProps = Control<SelectHTMLAttributes<HTMLSelectElement>, HTMLSelectElement> & {
  choices: readonly Choice[];
};

export const Select = ({ hint, choices, ...rest }: SelectProps) => (
  <NativeSelect {...rest} description={hint} data={[...choices]} />
);
