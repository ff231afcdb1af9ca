// Withdraws what was given, for the purposes that are chosen: at once, and without having to give a reason.
import { CONSENT_LENGTHS } from '@sixfold/domain';
import { Button, Card, ChoicesField, Row, Stack, TextField } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { type Pupil, type Purpose, WithdrawConsentDocument } from './keep-consents.graphql.js';

interface WithdrawConsentProps {
  pupil: Pupil;
  /** What can be withdrawn. */
  purposes: readonly Purpose[];
  onDone: (purposes: readonly Purpose[]) => void;
  onStop: () => void;
}

export function WithdrawConsent({ pupil, purposes, onDone, onStop }: WithdrawConsentProps) {
  const { t } = useTranslation();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(WithdrawConsentDocument);
  const { register, handleSubmit, formState } = useForm<{ purposes: Purpose[]; reason: string }>({
    defaultValues: { purposes: [...purposes], reason: '' },
  });
  const withdraw = handleSubmit(async (chosen) => {
    if (await submit({ pupilId: pupil.id, ...chosen })) onDone(chosen.purposes);
  });
  return (
    <Card>
      <form onSubmit={(event) => void withdraw(event)} noValidate>
        <Stack>
          <ChoicesField
            label={t('keepConsents.withdrawWhich')}
            choices={purposes.map((purpose) => ({ value: purpose, label: t(`keepConsents.purposes.${purpose}`) }))}
            error={formState.errors.purposes?.message}
            {...register('purposes', { validate: (chosen) => chosen.length > 0 || t('keepConsents.chooseWhich') })}
          />
          <TextField
            label={t('keepConsents.withdrawReason')}
            hint={t('keepConsents.withdrawReasonHint')}
            autoComplete="off"
            error={formState.errors.reason?.message}
            {...register('reason', { validate: fits(CONSENT_LENGTHS.reason) })}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="danger" isPending={isPending}>
              {t('keepConsents.withdrawNow')}
            </Button>
            <Button kind="plain" onClick={onStop}>
              {t('keepConsents.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
