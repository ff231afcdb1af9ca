// Taking something back with an undo instead of "are you sure?": the act is done at once, and undone as quickly.
import { UndoBar } from '@sixfold/ui';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../platform/client/problem.js';
import { useThereAndBack } from '../../platform/client/use-there-and-back.js';
import {
  RestoreAcceptanceDocument,
  RestoreProposalDocument,
  TakeBackAcceptanceDocument,
  WithdrawProposalDocument,
} from './look-after-a-network.graphql.js';
import { RestoreSeatOfferDocument, WithdrawSeatOfferDocument } from './seats.graphql.js';

/** A question to a school, the yes of one's own school, or the offer of a seat. */
export interface TakenBack {
  what: 'question' | 'yes' | 'offer';
  id: string;
  /** Of the school or the person. */
  name: string;
}

export interface TakingBack {
  takeBack: (act: TakenBack) => Promise<void>;
  /** Of what is being taken back at this moment. */
  pendingId: string | null;
  /** What was taken back last. */
  last: TakenBack | null;
  /** Makes the last one as it was before; false when there is a problem. */
  undo: () => Promise<boolean>;
  isUndoing: boolean;
  bar: ReactNode;
  problem: Problem | null;
}

export function useTakingBack(): TakingBack {
  const { t } = useTranslation();
  const acts = {
    question: useThereAndBack(WithdrawProposalDocument, RestoreProposalDocument),
    yes: useThereAndBack(TakeBackAcceptanceDocument, RestoreAcceptanceDocument),
    offer: useThereAndBack(WithdrawSeatOfferDocument, RestoreSeatOfferDocument),
  };
  const [pendingId, setPendingId] = useState<string | null>(null);
  const [last, setLast] = useState<TakenBack | null>(null);
  const [isOffered, setOffered] = useState(false);

  const takeBack = async (act: TakenBack) => {
    setOffered(false);
    setPendingId(act.id);
    const isDone = await acts[act.what].there(act.id);
    setPendingId(null);
    if (!isDone) return;
    setLast(act);
    setOffered(true);
  };
  const undo = async () => {
    setOffered(false);
    return last !== null && acts[last.what].back(last.id);
  };
  const words = {
    question: (name: string) => t('lookAfterANetwork.schools.withdrawn', { school: name }),
    yes: (name: string) => t('lookAfterANetwork.schools.hasLeft', { school: name }),
    offer: (name: string) => t('lookAfterANetwork.seats.withdrawn', { name }),
  };
  const bar = last && isOffered && (
    <UndoBar
      key={last.id}
      message={words[last.what](last.name)}
      undoLabel={t('shell.undo')}
      onUndo={() => void undo()}
      onExpire={() => setOffered(false)}
    />
  );
  const { question, yes, offer } = acts;
  const problem = question.problem ?? yes.problem ?? offer.problem;
  const isUndoing = question.isUndoing || yes.isUndoing || offer.isUndoing;
  return { takeBack, pendingId, last, undo, isUndoing, bar, problem };
}
