// A group that nobody convenes says so; a co-leader of the network takes it on.
import { Notice, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { OwnSchools, type School } from './own-schools.js';
import { ConveneGroupDocument } from './way-in.graphql.js';

export interface UnconvenedProps {
  groupId: string;
  /** One's own for which one could convene it; none for who does not lead the network. */
  schools: readonly School[];
}

export function Unconvened({ groupId, schools }: UnconvenedProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ConveneGroupDocument);
  const convene = async (organisationId: string) => {
    if (await submit({ groupId, organisationId })) announce(t('talkInAGroup.group.convened'));
  };
  return (
    <Notice tone="warn">
      <Stack gap={3}>
        <p>{t('talkInAGroup.group.unconvened')}</p>
        <ProblemNotice problem={problem} />
        {schools.length > 0 && (
          <OwnSchools
            schools={schools}
            label={(school) => t('talkInAGroup.group.convene', { school })}
            isPending={isPending}
            onPick={(organisationId) => void convene(organisationId)}
          />
        )}
      </Stack>
    </Notice>
  );
}
