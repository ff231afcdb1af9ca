// Where a person writes: the one schema as an editor, its few tools, and the button that sends. Loaded when it is needed.
import { readDocument, type RichTextDocument, type UnreadableReason } from '@sixfold/rich-text';
import type { RefusalCode } from '@sixfold/domain';
import { Button, Notice, Row } from '@sixfold/ui';
import { EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import richText from '../../../parts/post/rich-text.module.css';
import { refusalWords } from '../../../platform/client/refusal-words.js';
import { extensions } from './extensions.js';
import { Tools } from './tools.js';
import style from './writer.module.css';

export interface WriterProps {
  label: string;
  submitLabel: string;
  isPending?: boolean;
  /** False keeps what was written: it could not be taken. */
  onSubmit: (body: RichTextDocument) => boolean | Promise<boolean>;
}

const refusals: Readonly<Record<UnreadableReason, RefusalCode>> = {
  EMPTY: 'TEXT_EMPTY',
  TOO_LONG: 'TEXT_TOO_LONG',
  TOO_MANY_PARTS: 'TEXT_TOO_LONG',
  TOO_DEEP: 'TEXT_TOO_NESTED',
  UNSAFE_LINK: 'TEXT_LINK_UNSAFE',
  UNKNOWN_PART: 'TEXT_NOT_READABLE',
  NOT_A_DOCUMENT: 'TEXT_NOT_READABLE',
};

const isApple = () => /Mac|iPhone|iPad/.test(navigator.userAgent);

export default function Writer({ label, submitLabel, isPending = false, onSubmit }: WriterProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const [fault, setFault] = useState<RefusalCode | null>(null);
  // The editor is made once; its keys must reach the newest submit.
  const submit = useRef<() => void>(() => undefined);
  const editor = useEditor({
    extensions,
    editorProps: {
      attributes: { 'aria-labelledby': labelId, 'aria-multiline': 'true', role: 'textbox', class: richText.text ?? '' },
      handleKeyDown: (_view, { key, ctrlKey, metaKey }) => {
        if (key !== 'Enter' || !(ctrlKey || metaKey)) return false;
        submit.current();
        return true;
      },
    },
    onUpdate: () => setFault(null),
  });
  useEffect(() => {
    submit.current = () => void send();
  });

  async function send(): Promise<void> {
    if (isPending) return;
    const reading = readDocument(editor.getJSON());
    if (!reading.ok) return setFault(refusals[reading.reason]);
    if (await onSubmit(reading.document)) editor.commands.clearContent();
  }

  return (
    <div className={style.writer}>
      <span id={labelId} className={style.label}>
        {label}
      </span>
      <Tools editor={editor} />
      <EditorContent editor={editor} className={style.paper} />
      {fault && <Notice tone="bad">{refusalWords(t, fault)}</Notice>}
      <Row isSpread>
        <span className={style.keys}>{t('talkInAGroup.write.keys', { key: isApple() ? '⌘' : 'Ctrl' })}</span>
        <Button kind="primary" isPending={isPending} onClick={() => void send()}>
          {submitLabel}
        </Button>
      </Row>
    </div>
  );
}
