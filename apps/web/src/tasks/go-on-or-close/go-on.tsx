// The last day of an informal network; for a lapsed one, going on informally until then.
import { Button, Card, Row, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { LastDay, useLastDayFault } from '../../parts/network/last-day.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type GoingOn, GoOnUntilDocument } from './go-on-or-close.graphql.js';

export function GoOn({ network: { id: networkId, state, endsOn } }: { network: GoingOn }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const faultOf = useLastDayFault();
  const { submit, isPending, problem } = useSubmit(GoOnUntilDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { endsOn: endsOn ?? '' } });
  const goOn = handleSubmit(async (chosen) => {
    if (await submit({ networkId, ...chosen })) announce(t('goOnOrClose.goOn.done'));
  });
  const hasLapsed = state === 'LAPSED';
  return (
    <Section title={t(hasLapsed ? 'goOnOrClose.goOn.lapsedTitle' : 'goOnOrClose.goOn.title')}>
      <Card>
        <form onSubmit={goOn} noValidate>
          <Stack>
            {hasLapsed && <p>{t('goOnOrClose.goOn.lapsedText')}</p>}
            <ProblemNotice problem={problem} />
            <LastDay field={register('endsOn', { validate: faultOf })} error={formState.errors.endsOn?.message} />
            <Row>
              <Button type="submit" isPending={isPending}>
                {t(hasLapsed ? 'goOnOrClose.goOn.goOnInformally' : 'goOnOrClose.goOn.save')}
              </Button>
            </Row>
          </Stack>
        </form>
      </Card>
    </Section>
  );
}
