// Beside a form or in place of a list: what stood in the way, while everything else stays.
import { Button, Notice } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem.js';
import { useProblemWords } from './problem-words.js';

export interface ProblemNoticeProps {
  problem: Problem | null;
  /** For what is asked again by itself; a form is sent again by its own button. */
  onTryAgain?: () => void;
}

export function ProblemNotice({ problem, onTryAgain }: ProblemNoticeProps) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  if (!problem) return null;
  const { title, text, faultNumber } = wordsOf(problem);
  const isRefusal = problem.kind === 'refused';
  const action = !isRefusal && onTryAgain && <Button onClick={onTryAgain}>{t('shell.states.tryAgain')}</Button>;
  return (
    <Notice tone="bad" title={isRefusal ? undefined : title} action={action}>
      <p>{text}</p>
      {faultNumber && <p>{faultNumber}</p>}
    </Notice>
  );
}
