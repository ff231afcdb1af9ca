// The sheet itself: the one schema as an editor, under its label, with its few tools.
import { EditorContent, type UseEditorOptions, useEditor } from '@tiptap/react';
import { useId } from 'react';
import richText from '../post/rich-text.module.css';
import { extensions } from './extensions.js';
import { Tools } from './tools.js';
import style from './writer.module.css';

type EditorChoices = Pick<UseEditorOptions, 'content' | 'onUpdate'> & {
  onKeyDown?: (event: KeyboardEvent) => boolean;
};

/** The editor, and the sheet that shows it; it is made once, with the choices of that moment. */
export function useSheet(label: string, { onKeyDown, ...choices }: EditorChoices) {
  const labelId = useId();
  const editor = useEditor({
    ...choices,
    extensions,
    editorProps: {
      attributes: { 'aria-labelledby': labelId, 'aria-multiline': 'true', role: 'textbox', class: richText.text ?? '' },
      handleKeyDown: (_view, event) => onKeyDown?.(event) ?? false,
    },
  });
  const sheet = (
    <>
      <span id={labelId} className={style.label}>
        {label}
      </span>
      <Tools editor={editor} />
      <EditorContent editor={editor} className={style.paper} />
    </>
  );
  return { editor, sheet };
}
