// Where a person writes something that is kept while it is written. Loaded when it is needed.
import type { RichTextDocument } from '@sixfold/rich-text';
import { useSheet, written } from './sheet.js';
import style from './writer.module.css';

export interface DraftWriterProps {
  label: string;
  /** What stands on the sheet at first; null for an empty one. */
  initial: RichTextDocument | null;
  /** Whether files can stand in it. */
  takesFiles?: boolean;
  /** Told after every change with what can be kept; null while there is nothing that can. */
  onWrite: (body: RichTextDocument | null) => void;
}

export default function DraftWriter({ label, initial, takesFiles, onWrite }: DraftWriterProps) {
  const { sheet } = useSheet(label, {
    content: initial,
    takesFiles,
    onUpdate: ({ editor }) => {
      const reading = written(editor);
      onWrite(reading.ok ? reading.document : null);
    },
  });
  return <div className={style.writer}>{sheet}</div>;
}
