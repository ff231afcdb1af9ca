// In place of a page that cannot be shown: why, and the next step.
import { Button, ButtonLink, Notice, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../client/problem.js';
import { useProblemWords } from './problem-words.js';
import { TaskPage } from './task-page.js';

export interface ProblemPageProps {
  problem: Problem;
  onTryAgain: () => void;
}

export function ProblemPage({ problem, onTryAgain }: ProblemPageProps) {
  const { t } = useTranslation();
  const { title, text, faultNumber } = useProblemWords()(problem);
  const isOurFault = problem.kind !== 'refused';
  return (
    <TaskPage title={title} width="read">
      <Notice tone={isOurFault ? 'bad' : 'neutral'}>
        {text}
        {faultNumber && <p>{faultNumber}</p>}
      </Notice>
      <Row>
        {isOurFault && (
          <Button kind="primary" onClick={onTryAgain}>
            {t('shell.states.tryAgain')}
          </Button>
        )}
        <ButtonLink href="/">{t('shell.states.goHome')}</ButtonLink>
      </Row>
    </TaskPage>
  );
}

/** For addresses that lead nowhere: the same answer as for what is hidden. */
export const NotFoundPage = () => (
  <ProblemPage problem={{ kind: 'refused', code: 'NOT_FOUND', details: {} }} onTryAgain={() => undefined} />
);
