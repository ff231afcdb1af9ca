// For who may join: what joining means, and for which school.
import { Card, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { OwnSchools, type School } from './own-schools.js';
import { JoinGroupDocument } from './way-in.graphql.js';

export function JoinTheGroup({ groupId, schools }: { groupId: string; schools: readonly School[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(JoinGroupDocument);
  const join = async (organisationId: string) => {
    if (await submit({ groupId, organisationId })) announce(t('talkInAGroup.group.joined'));
  };
  return (
    <Card>
      <Stack isLoose>
        <h2>{t('talkInAGroup.group.joinTitle')}</h2>
        <p>{t('talkInAGroup.group.joinText')}</p>
        <ProblemNotice problem={problem} />
        <OwnSchools
          schools={schools}
          label={(school) => t('talkInAGroup.group.joinFor', { school })}
          isPending={isPending}
          onPick={(organisationId) => void join(organisationId)}
        />
      </Stack>
    </Card>
  );
}
