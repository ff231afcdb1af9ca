// One member of a consortium; ended on a day, and for a while given back as quickly.
import { Button, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { readFragment } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { DaysOfTie } from './days-of-tie.js';
import { OnADay } from './on-a-day.js';
import { OrganisationRow } from './organisation-row.js';
import {
  EndBelongingDocument,
  type MemberTie,
  OrganisationRowFragment,
  ResumeBelongingDocument,
} from './read-an-organisation.graphql.js';

export function Member({ tie, mayEnd }: { tie: MemberTie; mayEnd: boolean }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isEnding, setEnding] = useState(false);
  const [hasEnded, setEnded] = useState(false);
  const ending = useSubmit(EndBelongingDocument);
  const resuming = useSubmit(ResumeBelongingDocument);
  const { id, member, until } = tie;
  const { name } = readFragment(OrganisationRowFragment, member);
  const end = async (day: string) => {
    if (!(await ending.submit({ id, until: day }))) return;
    setEnding(false);
    setEnded(true);
    announce(t('readAnOrganisation.members.ended', { name }));
  };
  const undo = async () => {
    if (!(await resuming.submit({ id }))) return;
    setEnded(false);
    announce(t('readAnOrganisation.members.resumed', { name }));
  };
  const open = mayEnd && until === null && !isEnding && (
    <Button
      kind="plain"
      aria-label={t('readAnOrganisation.members.endNamed', { name })}
      onClick={() => setEnding(true)}
    >
      {t('readAnOrganisation.members.end')}
    </Button>
  );
  const back = hasEnded && until !== null && (
    <Button isPending={resuming.isPending} onClick={() => void undo()}>
      {t('shell.undo')}
    </Button>
  );
  return (
    <OrganisationRow organisation={member} action={open || back}>
      <DaysOfTie tie={tie} />
      {isEnding && (
        <OnADay
          label={t('readAnOrganisation.members.lastDay', { name })}
          act={t('readAnOrganisation.members.endNow')}
          isPending={ending.isPending}
          onAct={(day) => void end(day)}
          onCancel={() => setEnding(false)}
        />
      )}
      <ProblemNotice problem={ending.problem ?? resuming.problem} />
    </OrganisationRow>
  );
}
