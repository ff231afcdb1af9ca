// Inviting somebody of the network: first whom, then a line to them.
import { ADMISSION_WORDS_LENGTH } from '@sixfold/domain';
import { useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LineForm } from '../../parts/line/line-form.js';
import { FindPeople, type FoundPerson } from '../../parts/network/find-people.js';
import { useSettled } from '../../platform/page/use-settled.js';
import { useCreate } from '../../platform/client/use-submit.js';
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
  const invite = async (words: string) => {
    if (!(await submit({ groupId, personId, words }))) return;
    announce(t('lookAfterAGroup.sent', { name }));
    onDone();
  };
  return (
    <LineForm
      label={t('lookAfterAGroup.line', { name })}
      hint={t('lookAfterAGroup.lineHint')}
      length={ADMISSION_WORDS_LENGTH}
      missing={t('lookAfterAGroup.lineMissing')}
      send={t('lookAfterAGroup.send', { name })}
      isPending={isPending}
      problem={problem}
      onSend={invite}
      onCancel={onDone}
    />
  );
}
