// For administrators: what everybody can read goes back to its author alone, with a reason that they read.
import { REASON_LENGTH } from '@sixfold/domain';
import { Button, Row, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { WholeResource } from '../../../parts/resource/whole-resource.js';
import { useSubmit } from '../../../platform/client/use-submit.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { TakeDownDocument } from './wider.graphql.js';

export function TakeItDown({ resource: { id, maker } }: { resource: WholeResource }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const navigate = useNavigate();
  const { submit, isPending, problem } = useSubmit(TakeDownDocument);
  const [reason, setReason] = useState('');
  const written = reason.trim();
  const takeDown = async () => {
    if (!(await submit({ id, reason: written }))) return;
    announce(t('giveFurther.takenDown'));
    await navigate('/bank');
  };
  return (
    <details>
      <summary>{t('giveFurther.takeDown')}</summary>
      <Stack>
        <p>{t(maker.personId === null ? 'giveFurther.takeDownOfSource' : 'giveFurther.takeDownText')}</p>
        <TextField
          label={t('giveFurther.takeDownReason')}
          maxLength={REASON_LENGTH.most}
          autoComplete="off"
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button
            isPending={isPending}
            isDisabled={written.length < REASON_LENGTH.least}
            onClick={() => void takeDown()}
          >
            {t('giveFurther.takeDown')}
          </Button>
        </Row>
      </Stack>
    </details>
  );
}
