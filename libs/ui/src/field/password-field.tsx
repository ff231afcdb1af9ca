// A password that its owner can look at while writing it.
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { Button } from '../button/button.js';
import type { TextFieldProps } from './field.js';

export interface PasswordFieldProps extends TextFieldProps {
  showLabel: string;
  hideLabel: string;
}

export const PasswordField = ({ hint, showLabel, hideLabel, ...rest }: PasswordFieldProps) => {
  const [isShown, setIsShown] = useState(false);
  return (
    <TextInput
      {...rest}
      type={isShown ? 'text' : 'password'}
      description={hint}
      autoCapitalize="none"
      spellCheck={false}
      rightSection={
        <Button kind="plain" aria-pressed={isShown} onClick={() => setIsShown(!isShown)}>
          {isShown ? hideLabel : showLabel}
        </Button>
      }
    />
  );
};
