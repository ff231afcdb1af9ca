// What of my notices also comes by mail: how often, and when it waits.
import { attentionFault, DEFAULT_ATTENTION } from '@sixfold/domain';
import { Button, Card, ChoiceField, Row, Section, Select, Stack, Tag, TextField, useAnnounce } from '@sixfold/ui';
import { FormProvider, useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import {
  ChangeMyNoticeSettingsDocument,
  MyNoticeSettingsDocument,
  type NoticeSettingsFragment,
} from './mail-to-me.graphql.js';
import { type MailWish, mailWishes } from './mail-wishes.js';
import { MailOfNetworks } from './mail-of-networks.js';
import { MyGroups } from './my-groups.js';
import { MyHolidays } from './my-holidays.js';

type Settings = ResultOf<typeof NoticeSettingsFragment>;

/** As the form holds it: a choice is a word, and a text is never absent. */
export interface MailForm {
  mail: MailWish;
  hours: 'quiet' | 'open';
  from: string;
  until: string;
  weekends: 'quiet' | 'open';
  /** Empty for the usual one. */
  timeZone: string;
  holidays: { from: string; until: string }[];
}

const toForm = ({ mail, quietFrom, quietUntil, quietWeekends, timeZone, holidays }: Settings): MailForm => ({
  mail,
  hours: quietFrom === null ? 'open' : 'quiet',
  from: quietFrom ?? DEFAULT_ATTENTION.quietFrom,
  until: quietUntil ?? DEFAULT_ATTENTION.quietUntil,
  weekends: quietWeekends ? 'quiet' : 'open',
  timeZone: timeZone ?? '',
  holidays: holidays.map(({ from, until }) => ({ from, until })),
});

const fromForm = ({ mail, hours, from, until, weekends, timeZone, holidays }: MailForm) => ({
  mail,
  quietFrom: hours === 'quiet' ? from : null,
  quietUntil: hours === 'quiet' ? until : null,
  quietWeekends: weekends === 'quiet',
  timeZone: timeZone || null,
  holidays,
});

export function MailToMe() {
  const { t } = useTranslation();
  const query = useQuery({ query: MyNoticeSettingsDocument });
  return (
    <div id="mail">
      <Section title={t('mySettings.mail.title')}>
        <p>{t('mySettings.mail.lead')}</p>
        <Loaded query={query} shape="rows">
          {({ myNoticeSettings }) => (
            <>
              <WhenToMail settings={myNoticeSettings} />
              <MailOfNetworks networks={myNoticeSettings.networks} />
            </>
          )}
        </Loaded>
        <MyGroups />
      </Section>
    </div>
  );
}

function WhenToMail({ settings }: { settings: Settings }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useSubmit(ChangeMyNoticeSettingsDocument);
  const form = useForm<MailForm>({ defaultValues: toForm(settings) });
  const { register, handleSubmit, formState, reset, watch, setError } = form;
  const save = handleSubmit(async (written) => {
    const fault = attentionFault(fromForm(written));
    if (fault === 'quietHours') return setError('until', { message: t('mySettings.mail.hoursMissing') });
    if (fault === 'holidays') return setError('holidays', { message: t('mySettings.mail.holidayMissing') });
    if (!(await submit(fromForm(written)))) return;
    reset(written, { keepIsSubmitSuccessful: true });
    announce(t('mySettings.mail.saved'));
  });
  const isSaved = formState.isSubmitSuccessful && !formState.isDirty && !problem;
  const deviceZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const zones = [...new Set([settings.timeZone ?? deviceZone, deviceZone])];
  return (
    <Card>
      <FormProvider {...form}>
        <form onSubmit={save} noValidate>
          <Stack>
            <ProblemNotice problem={problem} />
            <ChoiceField
              label={t('mySettings.mail.often')}
              choices={mailWishes.map((wish) => ({ value: wish, label: t(`mySettings.mail.${wish}`) }))}
              {...register('mail')}
            />
            <Select
              label={t('mySettings.mail.hours')}
              choices={[
                { value: 'quiet', label: t('mySettings.mail.hoursQuiet') },
                { value: 'open', label: t('mySettings.mail.hoursOpen') },
              ]}
              {...register('hours')}
            />
            {watch('hours') === 'quiet' && (
              <Row gap={4}>
                <TextField type="time" label={t('mySettings.mail.from')} {...register('from')} />
                <TextField
                  type="time"
                  label={t('mySettings.mail.until')}
                  error={formState.errors.until?.message}
                  {...register('until')}
                />
              </Row>
            )}
            <Select
              label={t('mySettings.mail.weekends')}
              choices={[
                { value: 'quiet', label: t('mySettings.mail.weekendsQuiet') },
                { value: 'open', label: t('mySettings.mail.weekendsOpen') },
              ]}
              {...register('weekends')}
            />
            <Select
              label={t('mySettings.mail.zone')}
              choices={[
                { value: '', label: t('mySettings.mail.zoneUsual') },
                ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
              ]}
              {...register('timeZone')}
            />
            <MyHolidays />
            <Row gap={4}>
              <Button type="submit" kind="primary" isPending={isPending}>
                {t('mySettings.mail.save')}
              </Button>
              {isSaved && <Tag tone="good">{t('mySettings.mail.saved')}</Tag>}
            </Row>
          </Stack>
        </form>
      </FormProvider>
    </Card>
  );
}
