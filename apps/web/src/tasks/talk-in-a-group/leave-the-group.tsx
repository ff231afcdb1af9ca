// Leaving a group, after a word on what stays.
import { Button, Dialog, Row, Stack } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type Group, LeaveGroupDocument } from './talk-in-a-group.graphql.js';

export function LeaveTheGroup({ group: { id, name } }: { group: Pick<Group, 'id' | 'name'> }) {
  const { t } = useTranslation();
  const [isAsking, ask] = useState(false);
  const { submit, isPending, problem } = useSubmit(LeaveGroupDocument);
  const leave = async () => {
    if (await submit({ groupId: id })) ask(false);
  };
  return (
    <Row>
      <Button kind="plain" onClick={() => ask(true)}>
        {t('talkInAGroup.group.leave')}
      </Button>
      {isAsking && (
        <Dialog
          title={t('talkInAGroup.group.leaveTitle', { group: name })}
          closeLabel={t('shell.close')}
          onClose={() => ask(false)}
        >
          <Stack>
            <p>{t('talkInAGroup.group.leaveText')}</p>
            <ProblemNotice problem={problem} />
            <Row>
              <Button kind="danger" isPending={isPending} onClick={() => void leave()}>
                {t('talkInAGroup.group.leave')}
              </Button>
              <Button onClick={() => ask(false)}>{t('shell.cancel')}</Button>
            </Row>
          </Stack>
        </Dialog>
      )}
    </Row>
  );
}
