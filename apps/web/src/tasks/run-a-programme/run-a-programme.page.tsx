// One programme: for whoever runs it all its networks and what they need, for everybody else what it is.
import { Icon, Link, NeedRow, RowList, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useQuery } from 'urql';
import { Loaded } from '../../platform/page/loaded.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { AboutProgramme } from './about-programme.js';
import { longDay } from './days.js';
import { Facilitators } from './facilitators.js';
import { NetworksOfProgramme } from './networks-of-programme.js';
import { type Programme, ProgrammeDocument } from './run-a-programme.graphql.js';

export function RunAProgrammePage() {
  const { programmeId: id = '' } = useParams();
  const query = useQuery({ query: ProgrammeDocument, variables: { id }, requestPolicy: 'cache-and-network' });
  return <Loaded query={query}>{({ programme }) => <OneProgramme key={programme.id} programme={programme} />}</Loaded>;
}

function OneProgramme({ programme }: { programme: Programme }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  const { id, name, scope, startsOn, endsOn, can } = programme;
  const years = t('runAProgramme.years', { from: longDay(startsOn, language), to: longDay(endsOn, language) });
  return (
    <TaskPage
      title={name}
      lead={
        <>
          {scope && <p>{scope}</p>}
          <p>{years}</p>
        </>
      }
    >
      {can.run && <NetworksOfProgramme programmeId={id} counts={programme.networkCounts} />}
      {can.run && (
        <RowList>
          <NeedRow
            picture={<Icon name="person" />}
            title={<Link href={`/programmes/${id}/contacts`}>{t('runAProgramme.contacts.link')}</Link>}
          >
            <p>{t('runAProgramme.contacts.linkText')}</p>
          </NeedRow>
        </RowList>
      )}
      <Facilitators programme={programme} />
      <AboutProgramme programme={programme} />
    </TaskPage>
  );
}
