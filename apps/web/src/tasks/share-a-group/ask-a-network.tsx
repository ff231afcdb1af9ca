// Asking a network to share the group: first which one, then a line to its co-leaders.
import { SHARING_WORDS_LENGTH } from '@sixfold/domain';
import { SearchBox, useAnnounce } from '@sixfold/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { LineForm } from '../../parts/line/line-form.js';
import { useSettled } from '../../platform/page/use-settled.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { AskToShareDocument, NetworksToAskDocument } from './share-a-group.graphql.js';

interface Found {
  readonly id: string;
  readonly name: string;
}

export function AskANetwork({ groupId, homeId }: { groupId: string; homeId: string }) {
  const { t } = useTranslation();
  const [network, setNetwork] = useState<Found | null>(null);
  const [words, setWords] = useState('');
  const sought = useSettled(words.trim());
  const [{ data, fetching }] = useQuery({
    query: NetworksToAskDocument,
    variables: { words: sought },
    pause: sought === '',
  });
  if (network) return <LineToNetwork groupId={groupId} network={network} onDone={() => setNetwork(null)} />;
  const isAsking = words.trim() !== '';
  const isLooking = fetching || sought !== words.trim();
  const others = (data?.findNetworks.items ?? []).map((found) => found.network).filter(({ id }) => id !== homeId);
  const found = isAsking ? others : [];
  const result = found.length === 0 ? t('shareAGroup.foundNone') : t('shareAGroup.found', { count: found.length });
  return (
    <SearchBox
      label={t('shareAGroup.which')}
      hint={t('shareAGroup.whichHint')}
      words={words}
      onType={setWords}
      options={found.map(({ id, name }) => ({ id, content: name }))}
      onPick={(picked) => {
        setNetwork(found.find(({ id }) => id === picked) ?? null);
        setWords('');
      }}
      status={isAsking ? (isLooking ? t('shareAGroup.searching') : result) : ''}
    />
  );
}

interface LineToNetworkProps {
  groupId: string;
  network: Found;
  onDone: () => void;
}

function LineToNetwork({ groupId, network: { id: networkId, name }, onDone }: LineToNetworkProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, isPending, problem } = useCreate(AskToShareDocument);
  const ask = async (words: string) => {
    if (!(await submit({ groupId, networkId, words }))) return;
    announce(t('shareAGroup.sent', { network: name }));
    onDone();
  };
  return (
    <LineForm
      label={t('shareAGroup.line', { network: name })}
      hint={t('shareAGroup.lineHint')}
      length={SHARING_WORDS_LENGTH}
      missing={t('shareAGroup.lineMissing')}
      send={t('shareAGroup.send', { network: name })}
      isPending={isPending}
      problem={problem}
      onSend={ask}
      onCancel={onDone}
    />
  );
}
