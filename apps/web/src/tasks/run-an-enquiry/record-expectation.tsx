// Writes down a hunch or a change, with what one expects to see.
import { ENQUIRY_LENGTHS } from '@sixfold/domain';
import { Button, Card, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { type ExpectationWord, RecordExpectationDocument } from './run-an-enquiry.graphql.js';

export function RecordExpectation({ enquiryId, kind }: { enquiryId: string; kind: ExpectationWord }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const [isOpen, setOpen] = useState(false);
  const { submit, isPending, problem } = useCreate(RecordExpectationDocument);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: { words: '', expected: '' } });
  const record = handleSubmit(async (written) => {
    if (!(await submit({ enquiryId, kind, ...written }))) return;
    announce(t('runAnEnquiry.expectations.recorded'));
    reset();
    setOpen(false);
  });
  if (!isOpen) {
    return (
      <Row>
        <Button onClick={() => setOpen(true)}>{t(`runAnEnquiry.expectations.add.${kind}`)}</Button>
      </Row>
    );
  }
  return (
    <Card>
      <form onSubmit={(event) => void record(event)} noValidate>
        <Stack>
          <TextArea
            rows={2}
            label={t(`runAnEnquiry.expectations.words.${kind}`)}
            error={formState.errors.words?.message}
            {...register('words', { validate: fits(ENQUIRY_LENGTHS.expectation) })}
          />
          <TextArea
            rows={2}
            label={t('runAnEnquiry.expectations.expected')}
            hint={t('runAnEnquiry.expectations.expectedHint')}
            error={formState.errors.expected?.message}
            {...register('expected', { validate: fits(ENQUIRY_LENGTHS.expectation) })}
          />
          <ProblemNotice problem={problem} />
          <Row>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('runAnEnquiry.expectations.record')}
            </Button>
            <Button kind="plain" onClick={() => setOpen(false)}>
              {t('runAnEnquiry.words.stop')}
            </Button>
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
