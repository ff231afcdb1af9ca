// The end of an action, taken back while the bar stands; it stands above a list too, from which what has ended goes.
import { UndoBar } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { EndActionDocument } from './action.graphql.js';
import { useTell } from './use-tell.js';

interface Ended {
  id: string;
  as: 'DONE' | 'DROPPED';
}

export function useEnding() {
  const isTold = useTell();
  const { submit, isPending, problem } = useCreate(EndActionDocument);
  const [last, setLast] = useState<Ended | null>(null);
  return {
    /** Done, dropped, or neither again. */
    end: async (id: string, as: Ended['as'] | null): Promise<void> => {
      const isEnded = isTold((await submit({ id, as }))?.endAction);
      setLast(isEnded && as !== null ? { id, as } : null);
    },
    last,
    forget: () => setLast(null),
    isPending,
    problem,
  };
}

export type Ending = ReturnType<typeof useEnding>;

export function UndoEnd({ ending: { last, end, forget } }: { ending: Ending }) {
  const { t } = useTranslation();
  if (last === null) return null;
  return (
    <UndoBar
      key={last.id}
      message={t(`agreeActions.told.${last.as}`)}
      undoLabel={t('shell.undo')}
      onUndo={() => void end(last.id, null)}
      onExpire={forget}
    />
  );
}
