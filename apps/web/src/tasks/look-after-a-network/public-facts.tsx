// What anyone may know of a network, and the way in where it takes new schools; for visitors too.
import { ButtonLink, Link, Row, Section, Tag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { WhatItIsAbout } from '../../parts/network/what-it-is-about.js';
import { SchoolsOnMap } from '../../parts/school-map/schools-on-map.js';
import type { ResultOf } from '../../platform/graphql.js';
import { useDay } from '../../platform/i18n/use-day.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { PublicNetworkDocument } from './look-after-a-network.graphql.js';

type PublicNetwork = ResultOf<typeof PublicNetworkDocument>['publicNetwork'];

export function PublicFacts({ id }: { id: string }) {
  const query = useQuery({ query: PublicNetworkDocument, variables: { id } });
  return <Loaded query={query}>{({ publicNetwork }) => <PublicNetworkPage network={publicNetwork} />}</Loaded>;
}

function PublicNetworkPage({ network }: { network: PublicNetwork }) {
  const { t } = useTranslation();
  const { id, name, state, takesNewSchools, members, purpose, learningFocus } = network;
  const apply = (
    <ButtonLink kind="primary" href={`/networks/${id}/apply`}>
      {t('lookAfterANetwork.application.apply')}
    </ButtonLink>
  );
  return (
    <TaskPage
      title={name}
      eyebrow={
        <Row>
          <NetworkStateTag state={state} />
          {takesNewSchools && <Tag tone="good">{t('findANetwork.takesThem')}</Tag>}
        </Row>
      }
      lead={<Lead network={network} />}
      action={takesNewSchools && apply}
    >
      <WhatItIsAbout purpose={purpose} learningFocus={learningFocus} />
      <Section title={t('findANetwork.members.title')}>
        {members.length > 0 ? <SchoolsOnMap schools={members} /> : <p>{t('findANetwork.members.none')}</p>}
      </Section>
      <Link href="/networks/find">{t('findANetwork.all')}</Link>
    </TaskPage>
  );
}

function Lead({ network: { programme, activatedAt, endsOn } }: { network: PublicNetwork }) {
  const { t } = useTranslation();
  const day = useDay();
  const facts = [
    programme ? t('findANetwork.ofProgramme', { programme: programme.name }) : t('findANetwork.informal'),
    activatedAt && t('findANetwork.activeSince', { date: day(activatedAt) }),
    endsOn && t('findANetwork.until', { date: day(endsOn) }),
  ];
  return <p>{facts.filter(Boolean).join(' · ')}</p>;
}
