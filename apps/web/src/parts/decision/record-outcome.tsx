// Recording what the group decides: the option, the words that stay, and the reasons where most chose another.
import { OUTCOME_LENGTH, owesReasons } from '@sixfold/domain';
import { Button, Dialog, Row, Select, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useReasonFault } from '../network/reason-fault.js';
import { type DecisionShown, RecordOutcomeDocument } from './decision.graphql.js';
import { useFits } from '../../platform/page/use-fits.js';

export function RecordOutcome({ decision }: { decision: DecisionShown }) {
  const { t } = useTranslation();
  const [isOpen, open] = useState(false);
  const close = () => open(false);
  return (
    <>
      <Button onClick={() => open(true)}>{t('decideInAGroup.record.open')}</Button>
      {isOpen && (
        <Dialog title={t('decideInAGroup.record.title')} closeLabel={t('shell.close')} onClose={close}>
          <OutcomeForm decision={decision} onClose={close} />
        </Dialog>
      )}
    </>
  );
}

function OutcomeForm({ decision: { id, options }, onClose }: { decision: DecisionShown; onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const reasonFault = useReasonFault();
  const { submit, isPending, problem } = useCreate(RecordOutcomeDocument);
  const counts = options.map(({ count }) => count);
  const most = String(counts.indexOf(Math.max(...counts)));
  const { register, handleSubmit, watch, formState } = useForm({
    defaultValues: { option: most, words: '', reasons: '' },
  });
  const owes = owesReasons(Number(watch('option')), counts);
  const record = handleSubmit(async ({ option, words, reasons }) => {
    if (!(await submit({ id, option: Number(option), words, reasons: owes ? reasons : null }))) return;
    announce(t('decideInAGroup.record.done'));
    onClose();
  });
  const { errors } = formState;
  return (
    <form onSubmit={(event) => void record(event)} noValidate>
      <Stack>
        <p>{t('decideInAGroup.record.text')}</p>
        <Select
          label={t('decideInAGroup.record.option')}
          choices={options.map(({ words: label }, place) => ({ value: String(place), label }))}
          {...register('option')}
        />
        {owes && (
          <TextArea
            rows={2}
            label={t('decideInAGroup.record.reasons')}
            error={errors.reasons?.message}
            {...register('reasons', { validate: reasonFault })}
          />
        )}
        <TextArea
          rows={4}
          label={t('decideInAGroup.record.words')}
          hint={t('decideInAGroup.record.wordsHint')}
          error={errors.words?.message}
          {...register('words', { validate: fits(OUTCOME_LENGTH) })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('decideInAGroup.record.submit')}
          </Button>
          <Button onClick={onClose}>{t('shell.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}
