// A button that asks for a file of the device; the file stays there until somebody does something with it.
import { useRef } from 'react';
import { Button, type ButtonProps } from '../button/button.js';

export interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** As in `accept` of a file input: ".csv,text/plain". */
  accept: string;
  onFile: (file: File) => void;
}

export const FileButton = ({ accept, onFile, ...button }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) onFile(file);
          // The same file can be read again once it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
