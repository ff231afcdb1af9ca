// The network as a whole: how far it is, its schools, its two seats, its words.
import { ButtonLink, Notice, Section, useLanguageTag } from '@sixfold/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { nameList } from '../../parts/network/name-list.js';
import { NetworkStateTag } from '../../parts/network/network-state-tag.js';
import { placedSchools, saidYes } from '../../parts/network/school-count.js';
import { MapOfSchools } from '../../parts/school-map/schools-on-map.js';
import { SixSchools } from '../../parts/network/six-schools.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { About } from './about.js';
import { GroupsThatAsk } from './groups-that-ask.js';
import { ResourcesToAnswer } from './resources-to-answer.js';
import { Lately } from './lately.js';
import type { LatelyHappened, LookedAfter } from './look-after-a-network.graphql.js';
import { NetworkPages } from './network-pages.js';
import { Schools } from './schools.js';
import { Seats } from './seats.js';
import { StandingNotice } from './standing-notice.js';
import type { TakingBack } from './use-taking-back.js';

export interface NetworkWholeProps {
  network: LookedAfter;
  lately: LatelyHappened;
  takingBack: TakingBack;
}

export function NetworkWhole({ network, lately, takingBack }: NetworkWholeProps) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { hash } = useLocation();
  // The section that an address names is there only now that the network is.
  useEffect(() => document.getElementById(hash.slice(1))?.scrollIntoView(), [hash]);
  const { name, state, bothCoLeadersOf, reachedThrough, schools } = network;
  const isTowardsSix = state === 'FORMING' && network.endsOn === null;
  const { taken } = placedSchools(schools);
  const through = nameList(
    reachedThrough.map((school) => school.name),
    language,
  );
  return (
    <TaskPage
      title={isTowardsSix ? saidYes(t, taken.length) : name}
      eyebrow={
        <>
          <NetworkStateTag state={state} />
          {isTowardsSix && name}
        </>
      }
      lead={
        <>
          <p>
            <Standing network={network} />
          </p>
          {through && <p>{t('lookAfterANetwork.youAreHere', { schools: through })}</p>}
        </>
      }
      action={<NextStep network={network} />}
    >
      <ProblemNotice problem={takingBack.problem} />
      <StandingNotice network={network} />
      <GroupsThatAsk network={network} />
      <ResourcesToAnswer network={network} />
      {isTowardsSix && <SixSchools network={network} />}
      {bothCoLeadersOf && (
        <Notice tone="warn" title={t('lookAfterANetwork.oneSchoolLead', { school: bothCoLeadersOf.name })}>
          {t('lookAfterANetwork.oneSchoolLeadText')}
        </Notice>
      )}
      <Schools network={network} takingBack={takingBack} />
      <WhereItIs network={network} />
      <Seats network={network} takingBack={takingBack} />
      <About network={network} />
      <Lately networkId={network.id} entries={lately} />
      <NetworkPages network={network} />
      {takingBack.bar}
    </TaskPage>
  );
}

/** Those who have said yes; while nobody has, there is nothing to show. */
function WhereItIs({ network: { schools } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  const members = schools.filter(({ state }) => state === 'ACCEPTED').map(({ organisation }) => organisation);
  if (members.length === 0) return null;
  return (
    <div id="where">
      <Section title={t('schoolMap.title')}>
        <MapOfSchools schools={members} />
      </Section>
    </div>
  );
}

function Standing({ network: { state, activatedAt, programme, endsOn, closeReason } }: { network: LookedAfter }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const day = (moment: string | null) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date(moment ?? 0));
  switch (state) {
    case 'FORMING':
      return programme === null
        ? t('lookAfterANetwork.informalFormingLead', { date: day(endsOn) })
        : t('lookAfterANetwork.formingLead', { programme: programme.name });
    case 'ACTIVE':
    case 'AT_RISK':
      return t('lookAfterANetwork.activeLead', { date: day(activatedAt), programme: programme?.name ?? '' });
    case 'INFORMAL':
      return t('lookAfterANetwork.informalLead', { date: day(endsOn) });
    case 'CLOSED':
      return t('lookAfterANetwork.closedBecause', { reason: closeReason ?? '' });
    case 'LAPSED':
    case 'ENDED':
      return t('lookAfterANetwork.goneLead');
  }
}

function NextStep({
  network: { id, state, endsOn, can, blockers, reachedThrough, showsGroups },
}: {
  network: LookedAfter;
}) {
  const { t } = useTranslation();
  const { isAdministrator } = useMe();
  if (state === 'FORMING') {
    return (
      <ButtonLink kind={can.lead ? 'primary' : 'quiet'} href={`/networks/${id}/activate`}>
        {blockers.length === 0 && can.lead
          ? t(endsOn === null ? 'activateANetwork.activate' : 'activateANetwork.begin')
          : t('network.missing')}
      </ButtonLink>
    );
  }
  if (!showsGroups && !isAdministrator) return null;
  return (
    <ButtonLink kind={reachedThrough.length > 0 ? 'primary' : 'quiet'} href={`/networks/${id}/groups`}>
      {t('lookAfterANetwork.openGroups')}
    </ButtonLink>
  );
}
