// Puts on the sheet what is to be quoted and goes there; says it, and when a quote is taken off again.
import type { Quoted } from '@sixfold/rich-text';
import { useAnnounce } from '@sixfold/ui';
import type { Transaction } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { putOnSheet } from './at-the-caret.js';
import { QUOTE_REMOVED } from './quote.js';

export interface ToQuote {
  quoted: Quoted | null;
  /** Told once it stands on the sheet. */
  onTaken: () => void;
}

export function useQuotes(editor: Editor, toQuote: ToQuote | undefined): void {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { quoted = null, onTaken } = toQuote ?? {};
  useEffect(() => {
    if (quoted === null) return;
    putOnSheet(editor, 'below', [{ type: 'quote', attrs: quoted }, { type: 'paragraph' }]);
    announce(t('write.quoted', { name: quoted.author }));
    onTaken?.();
  }, [announce, editor, onTaken, quoted, t]);
  useEffect(() => {
    const tell = ({ transaction }: { transaction: Transaction }) => {
      const name: unknown = transaction.getMeta(QUOTE_REMOVED);
      if (typeof name === 'string') announce(t('write.unquoted', { name }));
    };
    editor.on('transaction', tell);
    return () => void editor.off('transaction', tell);
  }, [announce, editor, t]);
}
