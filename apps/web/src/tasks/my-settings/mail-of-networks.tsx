// Where single networks differ from what holds for all: each choice is kept at once.
import { Card, Select, Stack, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useKeptChoice } from '../../platform/client/use-kept-choice.js';
import { useSubmit } from '../../platform/client/use-submit.js';
import type { ResultOf } from '../../platform/graphql.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { ChangeMyNoticesOfNetworkDocument, type NoticeSettingsFragment } from './mail-to-me.graphql.js';
import { mailWishes } from './mail-wishes.js';

type Network = ResultOf<typeof NoticeSettingsFragment>['networks'][number];

export function MailOfNetworks({ networks }: { networks: readonly Network[] }) {
  const { t } = useTranslation();
  if (networks.length === 0) return null;
  return (
    <>
      <h3>{t('mySettings.mail.networks')}</h3>
      <Card>
        <Stack>
          {networks.map((network) => (
            <MailOfNetwork key={network.networkId} network={network} />
          ))}
        </Stack>
      </Card>
    </>
  );
}

function MailOfNetwork({ network: { networkId, networkName, mail: kept } }: { network: Network }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useSubmit(ChangeMyNoticesOfNetworkDocument);
  const [shown, choose] = useKeptChoice<string>(kept ?? '', async (picked) => {
    const mail = mailWishes.find((wish) => wish === picked) ?? null;
    if (await submit({ networkId, mail })) announce(t('mySettings.mail.ofNetwork', { network: networkName }));
  });
  return (
    <>
      <ProblemNotice problem={problem} />
      <Select
        label={networkName}
        choices={[
          { value: '', label: t('mySettings.mail.asAbove') },
          ...mailWishes.map((wish) => ({ value: wish, label: t(`mySettings.mail.${wish}`) })),
        ]}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      />
    </>
  );
}
