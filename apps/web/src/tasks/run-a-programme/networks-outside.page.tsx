// The networks of no programme, for administrators: sifted and paged like those of one.
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { NetworksOfProgramme } from './networks-of-programme.js';
import { NetworksOutsideDocument } from './run-a-programme.graphql.js';

export function NetworksOutsidePage() {
  const { t } = useTranslation();
  const query = useQuery({ query: NetworksOutsideDocument, requestPolicy: 'cache-and-network' });
  return (
    <TaskPage title={t('runAProgramme.outside.title')} lead={t('runAProgramme.outside.lead')}>
      <Loaded query={query} shape="rows">
        {({ networkCountsOutsideProgrammes: counts }) => <NetworksOfProgramme programmeId={null} counts={counts} />}
      </Loaded>
    </TaskPage>
  );
}
