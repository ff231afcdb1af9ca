// The programmes: first those that I run, then what else runs now and who to turn to.
import { ButtonLink, EmptyState, Icon, Link, NeedRow, RowList, Section, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { nameList } from '../../parts/network/name-list.js';
import { numberWordFirst } from '../../parts/network/number-word.js';
import { type FragmentOf, readFragment, type ResultOf } from '../../platform/graphql.js';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { useMe } from '../../platform/session/session.js';
import { longDay } from './days.js';
import { ProgrammeRowFragment, ProgrammesDocument } from './run-a-programme.graphql.js';

export function ProgrammesPage() {
  const { t } = useTranslation();
  const { isAdministrator } = useMe();
  const query = useQuery({ query: ProgrammesDocument, requestPolicy: 'cache-and-network' });
  const begin = isAdministrator && (
    <ButtonLink kind="primary" href="/programmes/new">
      {t('runAProgramme.begin')}
    </ButtonLink>
  );
  return (
    <TaskPage title={t('runAProgramme.title')} lead={t('runAProgramme.lead')} action={begin}>
      <Loaded query={query} shape="rows">
        {(data) => <Programmes {...data} />}
      </Loaded>
      {isAdministrator && (
        <RowList>
          <NeedRow
            picture={<Icon name="hexagon" />}
            title={<Link href="/programmes/none">{t('runAProgramme.outside.title')}</Link>}
          >
            <p>{t('runAProgramme.outside.lead')}</p>
          </NeedRow>
        </RowList>
      )}
    </TaskPage>
  );
}

function Programmes({ programmesIRun: mine, programmes }: ResultOf<typeof ProgrammesDocument>) {
  const { t } = useTranslation();
  const others = programmes.filter(({ id }) => !mine.some((own) => own.id === id));
  if (mine.length === 0 && others.length === 0) {
    return <EmptyState title={t('runAProgramme.none')}>{t('runAProgramme.noneText')}</EmptyState>;
  }
  const sections = [
    { title: t('runAProgramme.mine'), shown: mine },
    { title: t('runAProgramme.running'), shown: others },
  ];
  return sections
    .filter(({ shown }) => shown.length > 0)
    .map(({ title, shown }) => (
      <Section key={title} title={title}>
        <RowList label={title}>
          {shown.map((programme) => (
            <ProgrammeRow key={programme.id} programme={programme} />
          ))}
        </RowList>
      </Section>
    ));
}

function ProgrammeRow({ programme }: { programme: FragmentOf<typeof ProgrammeRowFragment> }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { id, name, startsOn, endsOn, facilitators, networkCounts } = readFragment(ProgrammeRowFragment, programme);
  const names = nameList(
    facilitators.map((facilitator) => facilitator.name),
    language,
  );
  const networks = networkCounts.reduce((sum, { count }) => sum + count, 0);
  const atRisk = networkCounts.find(({ state }) => state === 'AT_RISK')?.count ?? 0;
  const counts = [
    networks > 0 && t('runAProgramme.counts', { count: networks, number: numberWordFirst(t, networks) }),
    atRisk > 0 && t('runAProgramme.countsAtRisk', { count: atRisk, number: atRisk }),
  ].filter(Boolean);
  return (
    <NeedRow picture={<Icon name="hexagon" />} title={<Link href={`/programmes/${id}`}>{name}</Link>}>
      <p>
        {t('runAProgramme.years', { from: longDay(startsOn, language), to: longDay(endsOn, language) })}
        {names && ` · ${t('runAProgramme.facilitatedBy', { names })}`}
      </p>
      {counts.length > 0 && <p>{counts.join(', ')}</p>}
    </NeedRow>
  );
}
