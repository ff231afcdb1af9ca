// For who has to ask first: a line to the convenors, for one of one's own schools.
import { ADMISSION_WORDS_LENGTH } from '@sixfold/domain';
import { Card, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useCreate } from '../../../platform/client/use-submit.js';
import { hasLength } from '../../../platform/page/has-length.js';
import { ProblemNotice } from '../../../platform/page/problem-notice.js';
import { OwnSchools, type School } from './own-schools.js';
import { AskToJoinDocument } from './way-in.graphql.js';

export function AskToJoin({ groupId, schools }: { groupId: string; schools: readonly School[] }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(AskToJoinDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const isLine = (words: string) => hasLength(words, ADMISSION_WORDS_LENGTH) || t('talkInAGroup.group.lineMissing');
  const ask = (organisationId: string) =>
    handleSubmit(async ({ words }) => {
      if (await submit({ groupId, organisationId, words: words.trim() })) announce(t('talkInAGroup.group.asked'));
    })();
  return (
    <Card>
      <Stack>
        <h2>{t('talkInAGroup.group.askTitle')}</h2>
        <p>{t('talkInAGroup.group.askText')}</p>
        <TextArea
          rows={3}
          label={t('talkInAGroup.group.askLine')}
          hint={t('talkInAGroup.group.askLineHint')}
          error={formState.errors.words?.message}
          {...register('words', { validate: isLine })}
        />
        <ProblemNotice problem={problem} />
        <OwnSchools
          schools={schools}
          label={(school) => t('talkInAGroup.group.askFor', { school })}
          isPending={isPending}
          onPick={(organisationId) => void ask(organisationId)}
        />
      </Stack>
    </Card>
  );
}
