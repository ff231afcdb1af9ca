// Taking a summary away, and putting it back while the bar stands.
import type { RichTextDocument } from '@sixfold/rich-text';
import { UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../../platform/client/use-submit.js';
import { SumUpDocument, type SummaryShown } from './summary.graphql.js';

export function useClearing({ id: discussionId, version, text }: SummaryShown) {
  const clearing = useCreate(SumUpDocument);
  const restoring = useCreate(SumUpDocument);
  const [former, setFormer] = useState<RichTextDocument | null>(null);
  return {
    clear: async (): Promise<void> => {
      const done = await clearing.submit({ discussionId, version, body: null });
      if (done !== null) setFormer(text?.body ?? null);
    },
    undo: async (): Promise<void> => {
      setFormer(null);
      await restoring.submit({ discussionId, version, body: former });
    },
    isUndoable: former !== null && text === null,
    forget: () => setFormer(null),
    problem: clearing.problem ?? restoring.problem,
  };
}

export function UndoClearing({ clearing }: { clearing: ReturnType<typeof useClearing> }) {
  const { t } = useTranslation();
  if (!clearing.isUndoable) return null;
  return (
    <UndoBar
      message={t('sumUpADiscussion.cleared')}
      undoLabel={t('shell.undo')}
      onUndo={() => void clearing.undo()}
      onExpire={clearing.forget}
    />
  );
}
