// Where a person writes something to send: the sheet, and the button that sends it. Loaded when it is needed.
import type { RichTextDocument, UnreadableReason } from '@sixfold/rich-text';
import type { RefusalCode } from '@sixfold/domain';
import { Button, Notice, Row } from '@sixfold/ui';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { refusalWords } from '../../platform/client/refusal-words.js';
import { commandKey } from './keys.js';
import { useSheet, written } from './sheet.js';
import { type ToQuote, useQuotes } from './use-quotes.js';
import { type ToReturn, useReturned } from './use-returned.js';
import style from './writer.module.css';

export interface WriterProps {
  label: string;
  submitLabel: string;
  isPending?: boolean;
  /** Whether files can stand in it. */
  takesFiles?: boolean;
  /** What stands on the sheet at first; nothing for an empty one. */
  initial?: RichTextDocument | null;
  /** Told after every change with what can be kept, null for an empty sheet; not told of what cannot. */
  onWrite?: (body: RichTextDocument | null) => void;
  /** Whether the focus goes to the end of it at once. */
  hasFocus?: boolean;
  /** What the person wants to quote in it. */
  toQuote?: ToQuote;
  /** What they had sent and take back to write on. */
  toReturn?: ToReturn;
  /** False keeps what was written: it could not be taken. */
  onSubmit: (body: RichTextDocument) => boolean | Promise<boolean>;
  /** Beside the button that sends it. */
  children?: ReactNode;
}

const refusals: Readonly<Record<UnreadableReason, RefusalCode>> = {
  EMPTY: 'TEXT_EMPTY',
  TOO_LONG: 'TEXT_TOO_LONG',
  TOO_MANY_PARTS: 'TEXT_TOO_LONG',
  TOO_MANY_FILES: 'TEXT_TOO_MANY_FILES',
  TOO_DEEP: 'TEXT_TOO_NESTED',
  UNSAFE_LINK: 'TEXT_LINK_UNSAFE',
  UNKNOWN_PART: 'TEXT_NOT_READABLE',
  NOT_A_DOCUMENT: 'TEXT_NOT_READABLE',
};

export default function Writer({ isPending = false, ...props }: WriterProps) {
  const {
    label,
    submitLabel,
    initial = null,
    hasFocus = false,
    takesFiles,
    onWrite,
    toQuote,
    toReturn,
    onSubmit,
    children,
  } = props;
  const { t } = useTranslation();
  const [fault, setFault] = useState<RefusalCode | 'WAIT' | null>(null);
  // The editor is made once; its keys must reach the newest submit.
  const submit = useRef<() => void>(() => undefined);
  const { editor, sheet, isAttaching } = useSheet(label, {
    content: initial,
    takesFiles,
    autofocus: hasFocus && 'end',
    onUpdate: ({ editor: changed }) => {
      setFault(null);
      const reading = onWrite && written(changed);
      if (reading?.ok) onWrite?.(reading.document);
      else if (reading?.reason === 'EMPTY') onWrite?.(null);
    },
    onKeyDown: ({ key, ctrlKey, metaKey }) => {
      if (key !== 'Enter' || !(ctrlKey || metaKey)) return false;
      submit.current();
      return true;
    },
  });
  useQuotes(editor, toQuote);
  useReturned(editor, toReturn);
  useEffect(() => {
    submit.current = () => void send();
  });

  async function send(): Promise<void> {
    if (isPending) return;
    if (isAttaching) return setFault('WAIT');
    const reading = written(editor);
    if (!reading.ok) return setFault(refusals[reading.reason]);
    if (await onSubmit(reading.document)) editor.commands.clearContent();
  }

  return (
    <div className={style.writer}>
      {sheet}
      {fault === 'WAIT' && isAttaching && <Notice tone="warn">{t('write.filesOnTheirWay')}</Notice>}
      {fault && fault !== 'WAIT' && <Notice tone="bad">{refusalWords(t, fault)}</Notice>}
      <Row isSpread>
        <span className={style.keys}>{t('talkInAGroup.write.keys', { key: commandKey(), act: submitLabel })}</span>
        <Row>
          {children}
          <Button kind="primary" isPending={isPending} onClick={() => void send()}>
            {submitLabel}
          </Button>
        </Row>
      </Row>
    </div>
  );
}
