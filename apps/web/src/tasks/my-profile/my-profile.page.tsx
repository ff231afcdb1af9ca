// What I teach, offer and look for, written so that colleagues find me; nothing in it is a must.
import { PROFILE_LENGTHS } from '@sixfold/domain';
import { Button, Card, ChoicesField, Link, Row, Stack, Tag, TextArea, TextField, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useTeachingChoices } from '../../parts/teaching/teaching-words.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { ChangeMyProfileDocument, type MyProfile, MyProfileDocument } from './my-profile.graphql.js';

export function MyProfilePage() {
  const { t } = useTranslation();
  const { id } = useMe();
  const query = useQuery({ query: MyProfileDocument, variables: { id } });
  return (
    <Loaded query={query}>
      {({ person: { profile } }) => (
        <TaskPage title={t('myProfile.title')} lead={t('myProfile.lead')} width="read">
          {profile && <ProfileForm profile={profile} personId={id} />}
        </TaskPage>
      )}
    </Loaded>
  );
}

/** Checkboxes hold texts; a year group is a number. */
const toForm = ({ yearGroups, ...profile }: MyProfile) => ({ ...profile, yearGroups: yearGroups.map(String) });

function ProfileForm({ profile, personId }: { profile: MyProfile; personId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const choices = useTeachingChoices();
  const { submit, isPending, problem } = useSubmit(ChangeMyProfileDocument);
  const { register, handleSubmit, formState, reset } = useForm({ defaultValues: toForm(profile) });
  const { errors } = formState;
  const isShort = (most: number) => (text: string) =>
    [...text.trim()].length <= most || t('myProfile.tooLong', { most });
  const save = handleSubmit(async ({ yearGroups, ...written }) => {
    if (!(await submit({ ...written, yearGroups: yearGroups.map(Number) }))) return;
    reset({ ...written, yearGroups }, { keepIsSubmitSuccessful: true });
    announce(t('myProfile.saved'));
  });
  const isSaved = formState.isSubmitSuccessful && !formState.isDirty && !problem;
  return (
    <Card>
      <form onSubmit={(event) => void save(event)} noValidate>
        <Stack gap={5}>
          <TextField
            label={t('myProfile.roleInWords')}
            hint={t('myProfile.roleInWordsHint')}
            autoComplete="off"
            error={errors.roleInWords?.message}
            {...register('roleInWords', { validate: isShort(PROFILE_LENGTHS.roleInWords.most) })}
          />
          <ChoicesField label={t('myProfile.subjects')} choices={choices.subjects} {...register('subjects')} />
          <ChoicesField label={t('myProfile.phases')} choices={choices.phases} {...register('phases')} />
          <ChoicesField label={t('myProfile.years')} choices={choices.years} {...register('yearGroups')} />
          <ChoicesField label={t('myProfile.languages')} choices={choices.languages} {...register('languages')} />
          <TextArea
            rows={3}
            label={t('myProfile.offers')}
            hint={t('myProfile.offersHint')}
            error={errors.offers?.message}
            {...register('offers', { validate: isShort(PROFILE_LENGTHS.text.most) })}
          />
          <TextArea
            rows={3}
            label={t('myProfile.seeks')}
            hint={t('myProfile.seeksHint')}
            error={errors.seeks?.message}
            {...register('seeks', { validate: isShort(PROFILE_LENGTHS.text.most) })}
          />
          <ProblemNotice problem={problem} />
          <Row gap={4}>
            <Button type="submit" kind="primary" isPending={isPending}>
              {t('myProfile.save')}
            </Button>
            <Link href={`/people/${personId}`}>{t('myProfile.seen')}</Link>
            {isSaved && <Tag tone="good">{t('myProfile.saved')}</Tag>}
          </Row>
        </Stack>
      </form>
    </Card>
  );
}
