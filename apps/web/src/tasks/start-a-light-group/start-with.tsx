// Who is invited, in which network, and what the group is called and for; a suggestion stands until it is changed.
import { GROUP_NAME_LENGTH, GROUP_PURPOSE_LENGTH } from '@sixfold/domain';
import { Button, ChoicesField, Notice, Select, Stack, TextArea, TextField, useLanguageTag } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { nameList } from '../../parts/network/name-list.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { hasLength } from '../../platform/page/has-length.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { networksOfAll, suggestedName } from './in-common.js';
import { type Peer, StartGroupWithDocument } from './start-a-light-group.graphql.js';

export function StartWith({ peers }: { peers: readonly Peer[] }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const navigate = useNavigate();
  const me = useMe();
  const { submit, isPending, problem } = useCreate(StartGroupWithDocument);
  const nameFor = (people: readonly Peer[]) =>
    suggestedName([me.name, ...people.map(({ name }) => name)], language, {
      named: (names) => t('startALightGroup.nameSuggested', { names }),
      unnamed: t('startALightGroup.nameSuggestedFor'),
    });
  const { register, handleSubmit, watch, getValues, getFieldState, resetField, formState } = useForm({
    defaultValues: {
      personIds: peers.map(({ personId }) => personId),
      networkId: '',
      name: nameFor(peers),
      purpose: t('startALightGroup.purposeSuggested'),
    },
  });
  const { errors } = formState;
  const tickedOf = (ids: readonly string[]) => peers.filter(({ personId }) => ids.includes(personId));
  const ticked = tickedOf(watch('personIds'));
  const networks = networksOfAll(ticked);
  const [onlyNetwork, anotherNetwork] = networks;
  const start = handleSubmit(async ({ personIds, networkId, name, purpose }) => {
    const home = networks.find(({ id }) => id === networkId) ?? networks[0];
    if (!home) return;
    const started = await submit({ networkId: home.id, personIds, name: name.trim(), purpose: purpose.trim() });
    if (started) await navigate(`/groups/${started.startGroupWith.id}/start`, { replace: true });
  });
  const suggestAnew = () => {
    if (getFieldState('name').isDirty) return;
    resetField('name', { defaultValue: nameFor(tickedOf(getValues('personIds'))) });
  };
  return (
    <form onSubmit={(event) => void start(event)} noValidate>
      <Stack>
        <ChoicesField
          label={t('startALightGroup.who')}
          choices={peers.map(({ personId, name, organisationNames }) => ({
            value: personId,
            label: t('startALightGroup.person', { name, schools: nameList(organisationNames, language) }),
          }))}
          {...register('personIds', {
            validate: (ids) => ids.length > 0 || t('startALightGroup.whoMissing'),
            onChange: suggestAnew,
          })}
        />
        {errors.personIds && <Notice tone="warn">{errors.personIds.message}</Notice>}
        {ticked.length > 0 && networks.length === 0 && (
          <Notice tone="warn" title={t('startALightGroup.noneInCommon')}>
            {t('startALightGroup.noneInCommonText')}
          </Notice>
        )}
        {onlyNetwork && !anotherNetwork && <p>{t('startALightGroup.homeIs', { network: onlyNetwork.name })}</p>}
        {anotherNetwork && (
          <Select
            label={t('startALightGroup.network')}
            hint={t('startALightGroup.networkHint')}
            choices={networks.map(({ id, name }) => ({ value: id, label: name }))}
            {...register('networkId')}
          />
        )}
        <TextField
          label={t('startALightGroup.name')}
          hint={t('startALightGroup.nameHint')}
          autoComplete="off"
          error={errors.name?.message}
          {...register('name', {
            validate: (name) => hasLength(name, GROUP_NAME_LENGTH) || t('startALightGroup.nameMissing'),
          })}
        />
        <TextArea
          label={t('startALightGroup.purpose')}
          hint={t('startALightGroup.purposeHint')}
          rows={3}
          error={errors.purpose?.message}
          {...register('purpose', {
            validate: (purpose) => hasLength(purpose, GROUP_PURPOSE_LENGTH) || t('startALightGroup.purposeMissing'),
          })}
        />
        <ProblemNotice problem={problem} />
        <Button
          type="submit"
          kind="primary"
          isPending={isPending}
          isDisabled={ticked.length > 0 && networks.length === 0}
        >
          {t('startALightGroup.start')}
        </Button>
      </Stack>
    </form>
  );
}
