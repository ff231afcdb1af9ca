// All networks of a programme, sifted by what the address says, a page at a time, and saved as a table.
import { Button, EmptyState, Row, RowList, Section, Stack, useAnnounce } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useSubmit } from '../../platform/client/use-submit.js';
import { Loaded } from '../../platform/page/loaded.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { useMe } from '../../platform/session/session.js';
import { NetworkOfProgrammeRow } from './network-of-programme.js';
import {
  ExportProgrammeNetworksDocument,
  type Programme,
  ProgrammeNetworksDocument,
} from './run-a-programme.graphql.js';
import { saveAsFile } from './save-as-file.js';
import { type Sieve, SieveFields, useSieve } from './sieve.js';

export interface NetworksOfProgrammeProps {
  /** Null for the networks of no programme. */
  programmeId: string | null;
  counts: Programme['networkCounts'];
}

export function NetworksOfProgramme({ programmeId, counts }: NetworksOfProgrammeProps) {
  const { t } = useTranslation();
  const { chosen, sieve, change, open } = useSieve();
  if (counts.length === 0) {
    return <EmptyState title={t('runAProgramme.networks.empty')}>{t('runAProgramme.networks.emptyText')}</EmptyState>;
  }
  return (
    <Section title={t('runAProgramme.networks.title')}>
      <Stack>
        <SieveFields programmeId={programmeId} counts={counts} chosen={chosen} onChange={change} />
        <PageOfNetworks
          key={JSON.stringify(sieve)}
          programmeId={programmeId}
          sieve={sieve}
          after={null}
          onShowAll={open}
        />
        <SaveAsTable programmeId={programmeId} sieve={sieve} />
      </Stack>
    </Section>
  );
}

interface PageOfNetworksProps {
  programmeId: string | null;
  sieve: Sieve;
  /** Where the page before ended; null for the first. */
  after: string | null;
  /** Null when nothing is sifted out. */
  onShowAll: (() => void) | null;
}

/** One page of networks, and behind it the next once it is asked for. */
function PageOfNetworks({ programmeId, sieve, after, onShowAll }: PageOfNetworksProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const [isMoreWanted, wantMore] = useState(false);
  const query = useQuery({
    query: ProgrammeNetworksDocument,
    variables: { programmeId, ...sieve, after },
    requestPolicy: 'cache-and-network',
  });
  const count = query[0].data?.programmeNetworks.items.length;
  useEffect(() => {
    if (count !== undefined) {
      announce(count === 0 ? t('runAProgramme.networks.noneFits') : t('runAProgramme.networks.found', { count }));
    }
  }, [announce, count, t]);
  return (
    <Loaded query={query} shape="rows">
      {({ programmeNetworks: { items, nextCursor } }) => (
        <>
          {items.length === 0 && (
            <EmptyState
              title={t('runAProgramme.networks.noneFits')}
              action={onShowAll && <Button onClick={onShowAll}>{t('runAProgramme.networks.showAll')}</Button>}
            >
              {t('runAProgramme.networks.noneFitsText')}
            </EmptyState>
          )}
          {items.length > 0 && (
            <RowList label={t('runAProgramme.networks.title')}>
              {items.map((network) => (
                <NetworkOfProgrammeRow key={network.id} network={network} />
              ))}
            </RowList>
          )}
          {nextCursor && isMoreWanted && (
            <PageOfNetworks programmeId={programmeId} sieve={sieve} after={nextCursor} onShowAll={onShowAll} />
          )}
          {nextCursor && !isMoreWanted && (
            <Row>
              <Button onClick={() => wantMore(true)}>{t('runAProgramme.networks.more')}</Button>
            </Row>
          )}
        </>
      )}
    </Loaded>
  );
}

function SaveAsTable({ programmeId, sieve }: { programmeId: string | null; sieve: Sieve }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { language } = useMe();
  const { submit, isPending, problem } = useSubmit(ExportProgrammeNetworksDocument);
  const save = async () => {
    const data = await submit({ programmeId, ...sieve, language });
    if (!data) return;
    saveAsFile(`${t('runAProgramme.networks.fileName')}.csv`, data.exportProgrammeNetworks);
    announce(t('runAProgramme.networks.downloaded'));
  };
  return (
    <>
      <Row>
        <Button kind="plain" isPending={isPending} onClick={() => void save()}>
          {t('runAProgramme.networks.download')}
        </Button>
      </Row>
      <ProblemNotice problem={problem} />
    </>
  );
}
