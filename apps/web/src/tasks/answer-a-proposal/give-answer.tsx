// The answer for one's own school.
import { useTranslation } from 'react-i18next';
import { YesOrNo } from '../../parts/network/yes-or-no.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { AnswerProposalDocument } from './answer-a-proposal.graphql.js';

export function GiveAnswer({ proposalId, onDeclined }: { proposalId: string; onDeclined: () => void }) {
  const { t } = useTranslation();
  const { submit, ...sending } = useSubmit(AnswerProposalDocument);
  const decline = async (reason: string) => {
    if (await submit({ proposalId, accept: false, reason })) onDeclined();
  };
  const words = {
    accept: t('answerAProposal.accept'),
    decline: t('answerAProposal.decline'),
    reason: t('answerAProposal.reason'),
    reasonHint: t('answerAProposal.reasonHint'),
    sendNo: t('answerAProposal.sendNo'),
    back: t('answerAProposal.back'),
  };
  return (
    <YesOrNo
      words={words}
      onYes={() => void submit({ proposalId, accept: true })}
      onNo={(reason) => void decline(reason)}
      {...sending}
    />
  );
}
