// Words to find something by, sought when somebody presses Enter or the button; it may stand within another form.
import { useState } from 'react';
import { Button } from '../button/button.js';
import { type Question, TextField } from './field.js';
import style from './field.module.css';

export interface FindFieldProps extends Pick<Question, 'label' | 'hint'> {
  /** What the button says. */
  act: string;
  /** What is sought already. */
  sought?: string;
  /** Told what was written, trimmed. */
  onFind: (words: string) => void;
}

export function FindField({ label, hint, act, sought = '', onFind }: FindFieldProps) {
  const [written, setWritten] = useState(sought);
  const find = () => onFind(written.trim());
  return (
    <div className={style.find}>
      <TextField
        label={label}
        hint={hint}
        autoComplete="off"
        value={written}
        onChange={({ currentTarget }) => setWritten(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          find();
        }}
      />
      <Button onClick={find}>{act}</Button>
    </div>
  );
}
