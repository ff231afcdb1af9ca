// The sheet itself: the one schema as an editor, under its label, with its tools.
import { readDocument, type Reading } from '@sixfold/rich-text';
import { type Editor, EditorContent, type UseEditorOptions, useEditor } from '@tiptap/react';
import { type KeyboardEvent as KeyPress, type ReactNode, useEffect, useId, useMemo, useRef, useState } from 'react';
import richText from '../post/rich-text.module.css';
import { Attaching } from '../file/attaching.js';
import { cleanPasted } from './clean-pasted.js';
import { extensions } from './extensions.js';
import { KeysDialog } from './keys-dialog.js';
import { LinkDialog } from './link-dialog.js';
import { Tools } from './tools.js';
import { useAttaching } from './use-attaching.js';
import { useEmoji } from './use-emoji.js';
import { useMentions } from './use-mentions.js';
import { type Offers, useOffers } from './use-offers.js';
import style from './writer.module.css';

type EditorChoices = Pick<UseEditorOptions, 'autofocus' | 'content' | 'onUpdate'> & {
  onKeyDown?: (event: KeyboardEvent) => boolean;
  /** Whether files can stand in the text. */
  takesFiles?: boolean;
};

/** What stands on the sheet, as the server will read it; the line kept free behind a table, a quote or a file is not part of it. */
export function written(editor: Editor): Reading {
  const { doc } = editor.state;
  const { lastChild } = doc;
  const before = doc.maybeChild(doc.childCount - 2)?.type.name;
  const isKeptFree = lastChild?.childCount === 0 && (before === 'table' || before === 'quote' || before === 'file');
  const end = doc.content.size - (isKeptFree ? lastChild.nodeSize : 0);
  return readDocument(doc.cut(0, end).toJSON());
}

/** The editor, and the sheet that shows it; it is made once, with the choices of that moment. */
export function useSheet(label: string, { onKeyDown, takesFiles = false, ...choices }: EditorChoices) {
  const labelId = useId();
  const escaped = useRef(false);
  const onKey = useRef<Offers['onKey']>(() => false);
  const onFiles = useRef<(files: FileList | undefined) => boolean>(() => false);
  const editor = useEditor({
    ...choices,
    extensions,
    editorProps: {
      attributes: {
        'aria-labelledby': labelId,
        'aria-multiline': 'true',
        'aria-autocomplete': 'list',
        role: 'textbox',
        class: richText.text ?? '',
      },
      transformPastedHTML: cleanPasted,
      // What spreadsheets and word processors copy comes as a picture too: there the words are meant.
      handlePaste: (_view, { clipboardData }) =>
        clipboardData?.getData('text/plain').trim() === '' && onFiles.current(clipboardData.files),
      handleDrop: (_view, { dataTransfer }) => onFiles.current(dataTransfer?.files),
      handleKeyDown: (_view, event) => onKey.current(event.key) || (onKeyDown?.(event) ?? false),
      handleDOMEvents: {
        // Tab belongs to lists and tables; after Escape it goes on to the next field, as everywhere.
        keydown: (_view, { key }) => {
          const isLeaving = escaped.current && key === 'Tab';
          if (key !== 'Shift') escaped.current = key === 'Escape';
          return isLeaving;
        },
      },
    },
  });
  const [mentions, emoji] = [useMentions(), useEmoji()];
  const offers = useOffers(
    editor,
    useMemo(() => (mentions ? [mentions, emoji] : [emoji]), [mentions, emoji]),
  );
  const attaching = useAttaching(editor);
  useEffect(() => {
    onKey.current = offers.onKey;
    onFiles.current = (files) => {
      if (!takesFiles || files === undefined || files.length === 0) return false;
      attaching.attach([...files]);
      return true;
    };
  });
  const below = (
    <>
      {offers.list}
      {takesFiles && <Attaching {...attaching} />}
    </>
  );
  const sheet = <Sheet editor={editor} label={label} labelId={labelId} below={below} />;
  return { editor, sheet, isAttaching: attaching.onTheirWay.some(({ problem }) => problem === null) };
}

interface SheetProps {
  editor: Editor;
  label: string;
  labelId: string;
  below: ReactNode;
}

function Sheet({ editor, label, labelId, below }: SheetProps) {
  const [open, setOpen] = useState<'link' | 'keys' | null>(null);
  const close = () => setOpen(null);
  const press = (event: KeyPress<HTMLDivElement>) => {
    const { key, altKey, ctrlKey, metaKey, currentTarget } = event;
    if (altKey && key === 'F10') currentTarget.querySelector<HTMLElement>('[role=toolbar] [tabindex="0"]')?.focus();
    else if ((ctrlKey || metaKey) && key === 'k') setOpen('link');
    else return;
    event.preventDefault();
  };
  return (
    <div className={style.sheet} onKeyDown={press}>
      <span id={labelId} className={style.label}>
        {label}
      </span>
      <Tools editor={editor} onLink={() => setOpen('link')} onKeys={() => setOpen('keys')} />
      <EditorContent editor={editor} className={style.paper} />
      {below}
      {open === 'link' && <LinkDialog editor={editor} onClose={close} />}
      {open === 'keys' && <KeysDialog onClose={close} />}
    </div>
  );
}
