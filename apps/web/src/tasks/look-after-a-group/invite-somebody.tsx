// Inviting somebody of the network: first whom, then a line to them.
import { ADMISSION_WORDS_LENGTH } from '@sixfold/domain';
import { Button, Row, Stack, TextArea, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { FindPeople, type FoundPerson } from '../../parts/network/find-people.js';
import { useSettled } from '../../parts/school/use-settled.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { hasLength } from '../../platform/page/has-length.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { GroupCandidatesDocument, InviteToGroupDocument } from './look-after-a-group.graphql.js';

export function InviteSomebody({ groupId }: { groupId: string }) {
  const { t } = useTranslation();
  const [guest, setGuest] = useState<FoundPerson | null>(null);
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const [{ data, fetching }] = useQuery({
    query: GroupCandidatesDocument,
    variables: { groupId, words: sought },
    pause: sought === '',
  });
  const found = data?.groupCandidates.items ?? [];
  if (guest) return <LineToGuest groupId={groupId} guest={guest} onDone={() => setGuest(null)} />;
  return (
    <FindPeople
      label={t('lookAfterAGroup.whom')}
      hint={t('lookAfterAGroup.whomHint')}
      words={words}
      onType={setWords}
      found={found}
      isLooking={fetching || sought !== words.trim()}
      onPick={(picked) => {
        setGuest(found.find(({ personId }) => personId === picked) ?? null);
        setWords('');
      }}
    />
  );
}

interface LineToGuestProps {
  groupId: string;
  guest: FoundPerson;
  onDone: () => void;
}

function LineToGuest({ groupId, guest: { personId, name }, onDone }: LineToGuestProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(InviteToGroupDocument);
  const { register, handleSubmit, formState } = useForm({ defaultValues: { words: '' } });
  const isLine = (words: string) => hasLength(words, ADMISSION_WORDS_LENGTH) || t('lookAfterAGroup.lineMissing');
  const invite = handleSubmit(async ({ words }) => {
    if (!(await submit({ groupId, personId, words: words.trim() }))) return;
    announce(t('lookAfterAGroup.sent', { name }));
    onDone();
  });
  return (
    <form onSubmit={(event) => void invite(event)} noValidate>
      <Stack>
        <TextArea
          autoFocus
          rows={3}
          label={t('lookAfterAGroup.line', { name })}
          hint={t('lookAfterAGroup.lineHint')}
          error={formState.errors.words?.message}
          {...register('words', { validate: isLine })}
        />
        <ProblemNotice problem={problem} />
        <Row>
          <Button type="submit" kind="primary" isPending={isPending}>
            {t('lookAfterAGroup.send', { name })}
          </Button>
          <Button kind="plain" onClick={onDone}>
            {t('shell.cancel')}
          </Button>
        </Row>
      </Stack>
    </form>
  );
}
