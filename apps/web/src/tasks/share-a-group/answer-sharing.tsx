// A co-leader's answer for their network: yes with one press, no with a reason.
import { useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { YesOrNo } from '../../parts/network/yes-or-no.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { AnswerSharingDocument, type Sharing } from './share-a-group.graphql.js';

export function AnswerSharing({ sharing: { id, groupName } }: { sharing: Sharing }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem, forgetProblem } = useSubmit(AnswerSharingDocument);
  const answer = async (accept: boolean, words: string) => {
    if (!(await submit({ id, accept, words }))) return;
    announce(t(accept ? 'shareAGroup.agreed' : 'shareAGroup.declined', { group: groupName }));
  };
  return (
    <YesOrNo
      words={{
        accept: t('shareAGroup.yes'),
        decline: t('shareAGroup.no'),
        reason: t('shareAGroup.noReason'),
        reasonHint: t('shareAGroup.noReasonHint'),
        sendNo: t('shareAGroup.noSend'),
        back: t('shareAGroup.noBack'),
      }}
      onYes={() => void answer(true, '')}
      onNo={(reason) => void answer(false, reason.trim())}
      isPending={isPending}
      problem={problem}
      forgetProblem={forgetProblem}
    />
  );
}
