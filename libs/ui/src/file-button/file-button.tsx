// A button that asks for files of the device; they stay there until somebody does something with them.
import { useRef } from 'react';
import { Button, type ButtonProps } from '../button/button.js';

export interface FileButtonProps extends Omit<ButtonProps, 'onClick'> {
  /** As in `accept` of a file input: ".csv,text/plain". */
  accept: string;
  isMultiple?: boolean;
  onFiles: (files: readonly File[]) => void;
}

export const FileButton = ({ accept, isMultiple = false, onFiles, ...button }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={isMultiple}
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          if (files.length > 0) onFiles(files);
          // The same file can be read again once it was mended.
          currentTarget.value = '';
        }}
      />
    </>
  );
};
