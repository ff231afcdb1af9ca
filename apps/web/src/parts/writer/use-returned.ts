// Puts back on the sheet what its writer had sent and takes back: above what they have begun since.
import type { RichTextDocument } from '@sixfold/rich-text';
import type { Editor } from '@tiptap/react';
import { useEffect, useRef } from 'react';
import { putOnSheet } from './at-the-caret.js';

export interface ToReturn {
  returned: RichTextDocument | null;
  /** Told once it stands on the sheet. */
  onReturned: () => void;
}

export function useReturned(editor: Editor, { returned, onReturned }: ToReturn = NOTHING): void {
  const tell = useRef(onReturned);
  useEffect(() => {
    tell.current = onReturned;
  });
  useEffect(() => {
    if (returned === null) return;
    putOnSheet(editor, 'above', [...returned.content]);
    tell.current();
  }, [editor, returned]);
}

const NOTHING: ToReturn = { returned: null, onReturned: () => undefined };
