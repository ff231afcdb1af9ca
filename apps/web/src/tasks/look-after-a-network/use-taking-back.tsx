// Taking something back with an undo instead of "are you sure?": it is hidden at once, and sent when the time is over.
import { UndoBar } from '@sixfold/ui';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../platform/client/problem.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { TakeBackAcceptanceDocument, WithdrawProposalDocument } from './look-after-a-network.graphql.js';
import { WithdrawSeatOfferDocument } from './seats.graphql.js';

/** A question to a school, the yes of one's own school, or the offer of a seat. */
export interface TakenBack {
  what: 'question' | 'yes' | 'offer';
  id: string;
  /** Of the school or the person. */
  name: string;
}

export interface TakingBack {
  takeBack: (act: TakenBack) => void;
  /** Sends what is still undoable: what is done next may build on it. */
  settle: () => Promise<void>;
  /** What is gone from the page, though perhaps not yet from the network. */
  hiddenId: string | null;
  bar: ReactNode;
  problem: Problem | null;
}

export function useTakingBack(): TakingBack {
  const { t } = useTranslation();
  const question = useSubmit(WithdrawProposalDocument);
  const yes = useSubmit(TakeBackAcceptanceDocument);
  const offer = useSubmit(WithdrawSeatOfferDocument);
  const [hidden, setHidden] = useState<TakenBack | null>(null);
  const [isUndoable, setUndoable] = useState(false);
  const due = useRef<TakenBack | null>(null);
  const withdrawQuestion = question.submit;
  const takeBackYes = yes.submit;
  const withdrawOffer = offer.submit;

  const settle = useCallback(async () => {
    const act = due.current;
    if (!act) return;
    due.current = null;
    setUndoable(false);
    const send = { question: withdrawQuestion, yes: takeBackYes, offer: withdrawOffer }[act.what];
    // What is gone stays hidden, also while the page still shows what it read before.
    if (!(await send({ id: act.id }))) setHidden((now) => (now === act ? null : now));
  }, [withdrawQuestion, takeBackYes, withdrawOffer]);

  // Leaving the page ends the time for undoing.
  useEffect(() => () => void settle(), [settle]);

  const takeBack = useCallback(
    (act: TakenBack) => {
      void settle();
      due.current = act;
      setHidden(act);
      setUndoable(true);
    },
    [settle],
  );
  const undo = () => {
    due.current = null;
    setHidden(null);
    setUndoable(false);
  };
  const words = {
    question: (name: string) => t('lookAfterANetwork.schools.withdrawn', { school: name }),
    yes: (name: string) => t('lookAfterANetwork.schools.hasLeft', { school: name }),
    offer: (name: string) => t('lookAfterANetwork.seats.withdrawn', { name }),
  };
  const bar = hidden && isUndoable && (
    <UndoBar
      key={hidden.id}
      message={words[hidden.what](hidden.name)}
      undoLabel={t('shell.undo')}
      onUndo={undo}
      onExpire={() => void settle()}
    />
  );
  const problem = question.problem ?? yes.problem ?? offer.problem;
  return { takeBack, settle, hiddenId: hidden?.id ?? null, bar, problem };
}
