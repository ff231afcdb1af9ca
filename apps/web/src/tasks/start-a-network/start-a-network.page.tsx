// One short form, then straight on to asking schools.
import { ButtonLink, EmptyState } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { BeforeStartDocument } from './start-a-network.graphql.js';
import { StartForm } from './start-form.js';

export function StartANetworkPage() {
  const { t } = useTranslation();
  const query = useQuery({ query: BeforeStartDocument });
  const findASchool = <ButtonLink href="/schools">{t('home.findASchool')}</ButtonLink>;
  return (
    <TaskPage title={t('startANetwork.title')} lead={t('startANetwork.lead')} width="read">
      <Loaded query={query} shape="rows">
        {({ programmes, myAffiliations }) => {
          const schools = schoolsOf(myAffiliations);
          if (schools.length === 0) {
            return (
              <EmptyState title={t('startANetwork.noSchool')} action={findASchool}>
                {t('startANetwork.noSchoolText')}
              </EmptyState>
            );
          }
          return <StartForm programmes={programmes} schools={schools} />;
        }}
      </Loaded>
    </TaskPage>
  );
}

interface Tie {
  confirmed: boolean;
  organisation: { id: string; name: string; kind: 'SCHOOL' | 'PARTNER' };
}

/** The schools at which a network can begin, each once however many ties there are to it. */
function schoolsOf(affiliations: readonly Tie[]) {
  const schools = affiliations
    .filter(({ confirmed, organisation }) => confirmed && organisation.kind === 'SCHOOL')
    .map(({ organisation }) => organisation);
  return [...new Map(schools.map((school) => [school.id, school])).values()];
}
