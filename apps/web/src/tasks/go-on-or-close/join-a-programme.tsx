// An informal network that has what rule 1 asks for becomes one of a programme; until then it is said what is missing.
import { Button, Card, Row, Section, Select, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { numberWordFirst } from '../../parts/network/number-word.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type GoingOn, JoinProgrammeDocument, type Programme } from './go-on-or-close.graphql.js';

export interface JoinAProgrammeProps {
  network: GoingOn;
  programmes: readonly Programme[];
}

export function JoinAProgramme({ network: { id: networkId, blockers }, programmes }: JoinAProgrammeProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(JoinProgrammeDocument);
  const { register, handleSubmit } = useForm({ defaultValues: { programmeId: programmes[0]?.id ?? '' } });
  const join = handleSubmit(async (chosen) => {
    if (await submit({ networkId, ...chosen })) announce(t('goOnOrClose.programme.done'));
  });
  const schools = blockers.find(({ code }) => code === 'SCHOOLS_MISSING')?.missing ?? 0;
  const hasBoth = !blockers.some(({ code }) => code !== 'SCHOOLS_MISSING');
  return (
    <Section title={t('goOnOrClose.programme.title')}>
      <Card>
        <form onSubmit={join} noValidate>
          <Stack>
            <p>{t('goOnOrClose.programme.text')}</p>
            {schools > 0 && (
              <p>{t('lookAfterANetwork.risk.schools', { count: schools, number: numberWordFirst(t, schools) })}</p>
            )}
            {!hasBoth && <p>{t('goOnOrClose.programme.lead')}</p>}
            <ProblemNotice problem={problem} />
            {blockers.length === 0 && (
              <>
                {programmes.length > 1 && (
                  <Select
                    label={t('startANetwork.programme')}
                    choices={programmes.map(({ id, name }) => ({ value: id, label: name }))}
                    {...register('programmeId')}
                  />
                )}
                <Row>
                  <Button type="submit" isPending={isPending}>
                    {t('goOnOrClose.programme.join')}
                  </Button>
                </Row>
              </>
            )}
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
