// After the yes of one's own school was taken back: what happened, how to undo it, and where to go on.
import { RESTORABLE_MINUTES } from '@sixfold/domain';
import { Button, ButtonLink, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import type { TakingBack } from './use-taking-back.js';

export interface YesTakenBackProps {
  school: string;
  takingBack: TakingBack;
  /** The network can be seen again. */
  onUndone: () => void;
}

export function YesTakenBack({ school, takingBack: { undo, isUndoing, problem }, onUndone }: YesTakenBackProps) {
  const { t } = useTranslation();
  const undoIt = async () => {
    if (await undo()) onUndone();
  };
  return (
    <TaskPage
      title={t('lookAfterANetwork.yesTakenBack.title', { school })}
      lead={t('lookAfterANetwork.yesTakenBack.text', { minutes: RESTORABLE_MINUTES })}
      width="read"
    >
      <ProblemNotice problem={problem} />
      <Row>
        <Button isPending={isUndoing} onClick={() => void undoIt()}>
          {t('lookAfterANetwork.yesTakenBack.undo')}
        </Button>
        <ButtonLink href="/">{t('shell.states.goHome')}</ButtonLink>
      </Row>
    </TaskPage>
  );
}
