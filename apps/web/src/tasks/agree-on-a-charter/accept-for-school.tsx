// The present version waits for the answer of a school that the reader answers for.
import { Button, Notice, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { AcceptCharterDocument, type CharterSchool } from './agree-on-a-charter.graphql.js';

export interface AcceptForSchoolProps {
  networkId: string;
  school: CharterSchool;
  version: number;
}

export function AcceptForSchool({ networkId, school: { organisationId, name }, version }: AcceptForSchoolProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(AcceptCharterDocument);
  const accept = async () => {
    const accepted = await submit({ networkId, organisationId, version });
    if (accepted) announce(t('agreeOnACharter.accepted', { school: name, version }));
  };
  return (
    <Stack gap={3}>
      <Notice
        tone="warn"
        title={t('agreeOnACharter.waits', { school: name })}
        action={
          <Button kind="primary" isPending={isPending} onClick={() => void accept()}>
            {t('agreeOnACharter.accept', { school: name })}
          </Button>
        }
      >
        {t('agreeOnACharter.waitsText')}
      </Notice>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}
