// What became of the question; also for those of the school who do not answer for it.
import { ButtonLink, Row } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { TaskPage } from '../../platform/page/task-page.js';
import type { ProposalProps } from './proposal.js';

export function Answered({ network, school }: ProposalProps) {
  const { t } = useTranslation();
  const words = { school: school.organisation.name };
  const isOver = school.state === 'DECLINED' || school.state === 'WITHDRAWN' || school.state === 'LEFT';
  return (
    <TaskPage
      title={t(`answerAProposal.state.${school.state}`, words)}
      lead={t(`answerAProposal.stateText.${school.state}`, words)}
      eyebrow={network.name}
      width="read"
    >
      <Row>
        {!isOver && (
          <ButtonLink kind="primary" href={`/networks/${network.id}`}>
            {t('answerAProposal.seeNetwork')}
          </ButtonLink>
        )}
        <ButtonLink href="/">{t('shell.states.goHome')}</ButtonLink>
      </Row>
    </TaskPage>
  );
}
