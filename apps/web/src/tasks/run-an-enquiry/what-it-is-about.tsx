// What one looks at, before and now; whoever takes part puts the words better.
import { ENQUIRY_LENGTHS } from '@sixfold/domain';
import { Button, Card, Row, Section, Stack, TextField, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useFits } from '../../platform/page/use-fits.js';
import { QuestionFields, type WrittenQuestion } from './question-fields.js';
import { ChangeEnquiryDocument, type Enquiry } from './run-an-enquiry.graphql.js';
import style from './run-an-enquiry.module.css';

const indicators = ['indicator', 'indicatorBefore', 'indicatorAfter'] as const;
const labels = { indicator: 'indicator', indicatorBefore: 'before', indicatorAfter: 'after' } as const;

type WrittenIndicators = Pick<Enquiry, (typeof indicators)[number]>;

export function WhatItIsAbout({ enquiry }: { enquiry: Enquiry }) {
  const { t } = useTranslation();
  const [isChanging, setChanging] = useState(false);
  const said = indicators.filter((name) => enquiry[name] !== '');
  if (isChanging) return <ChangeWords enquiry={enquiry} onDone={() => setChanging(false)} />;
  if (said.length === 0 && enquiry.ethicsAgreedByName === null && !enquiry.can.work) return null;
  return (
    <Section title={t('runAnEnquiry.words.title')}>
      {said.length > 0 && (
        <dl className={style.facts}>
          {said.map((name) => (
            <div key={name}>
              <dt>{t(`runAnEnquiry.words.${labels[name]}`)}</dt>
              <dd>{enquiry[name]}</dd>
            </div>
          ))}
        </dl>
      )}
      {enquiry.ethicsAgreedByName !== null && (
        <p className={style.soft}>{t('runAnEnquiry.ethics.agreed', { name: enquiry.ethicsAgreedByName })}</p>
      )}
      {enquiry.can.work && (
        <Row>
          <Button onClick={() => setChanging(true)}>{t('runAnEnquiry.words.change')}</Button>
        </Row>
      )}
    </Section>
  );
}

function ChangeWords({ enquiry, onDone }: { enquiry: Enquiry; onDone: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const fits = useFits();
  const { submit, isPending, problem } = useSubmit(ChangeEnquiryDocument);
  const { question, change, levels, indicator, indicatorBefore, indicatorAfter } = enquiry;
  const asking = useForm<WrittenQuestion>({ defaultValues: { question, change, levels } });
  const { register, formState, trigger, getValues } = useForm<WrittenIndicators>({
    defaultValues: { indicator, indicatorBefore, indicatorAfter },
  });
  const save = asking.handleSubmit(async (written) => {
    if (!(await trigger(undefined, { shouldFocus: true }))) return;
    if (!(await submit({ id: enquiry.id, ...written, ...getValues() }))) return;
    announce(t('runAnEnquiry.words.saved'));
    onDone();
  });
  return (
    <Section title={t('runAnEnquiry.words.title')}>
      <Card>
        <form onSubmit={(event) => void save(event)} noValidate>
          <Stack>
            <QuestionFields form={asking} />
            {indicators.map((name) => (
              <TextField
                key={name}
                label={t(`runAnEnquiry.words.${labels[name]}`)}
                hint={name === 'indicator' ? t('runAnEnquiry.words.indicatorHint') : undefined}
                autoComplete="off"
                error={formState.errors[name]?.message}
                {...register(name, { validate: fits(ENQUIRY_LENGTHS.indicator) })}
              />
            ))}
            <ProblemNotice problem={problem} />
            <Row>
              <Button type="submit" kind="primary" isPending={isPending}>
                {t('runAnEnquiry.words.save')}
              </Button>
              <Button kind="plain" onClick={onDone}>
                {t('runAnEnquiry.words.stop')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
