// A school that would like to come in: its words, and the answer of a co-leader.
import { useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { YesOrNo } from '../../parts/network/yes-or-no.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { graphql } from '../../platform/graphql.js';

const AnswerApplicationDocument = graphql(`
  mutation AnswerApplication($applicationId: ID!, $accept: Boolean!, $reason: String) {
    answerApplication(input: { applicationId: $applicationId, accept: $accept, reason: $reason }) {
      id
      state
      declineReason
      can {
        answerApplication
      }
    }
  }
`);

export function AnswerApplication({ applicationId, school }: { applicationId: string; school: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, ...sending } = useSubmit(AnswerApplicationDocument);
  const answer = async (accept: boolean, reason: string | null) => {
    if (!(await submit({ applicationId, accept, reason }))) return;
    announce(
      t(accept ? 'lookAfterANetwork.application.accepted' : 'lookAfterANetwork.application.turnedDown', { school }),
    );
  };
  const words = {
    accept: t('lookAfterANetwork.application.accept'),
    decline: t('lookAfterANetwork.application.decline'),
    reason: t('lookAfterANetwork.application.reason'),
    reasonHint: t('lookAfterANetwork.application.reasonHint'),
    sendNo: t('lookAfterANetwork.application.sendNo'),
    back: t('lookAfterANetwork.application.back'),
  };
  return (
    <YesOrNo
      words={words}
      onYes={() => void answer(true, null)}
      onNo={(reason) => void answer(false, reason)}
      {...sending}
    />
  );
}
