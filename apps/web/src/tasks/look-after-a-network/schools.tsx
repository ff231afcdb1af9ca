// The schools of a network, and asking one more.
import { RowList, Section, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { takesMembers } from '../../parts/network/network-state.js';
import { SchoolSearch } from '../../parts/school/school-search.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type LookedAfter, ProposeSchoolDocument } from './look-after-a-network.graphql.js';
import { SchoolPlace } from './school-place.js';
import { TakesNewSchools } from './takes-new-schools.js';
import type { TakingBack } from './use-taking-back.js';

export interface SchoolsProps {
  network: LookedAfter;
  takingBack: TakingBack;
}

/** First those that wait for something; a question that was taken back is not shown. */
const order = ['APPLIED', 'INVITED', 'ACCEPTED', 'DECLINED', 'TURNED_DOWN', 'LEFT'];

export function Schools({ network, takingBack }: SchoolsProps) {
  const { t } = useTranslation();
  const isForming = network.state === 'FORMING';
  const shown = order.flatMap((state) => network.schools.filter((school) => school.state === state));
  return (
    <div id="schools">
      <Section title={t('lookAfterANetwork.schools.title')}>
        {network.can.lead && takesMembers(network.state) && (
          <>
            <AskASchool networkId={network.id} />
            <TakesNewSchools network={network} />
          </>
        )}
        <RowList label={t('lookAfterANetwork.schools.title')}>
          {shown.map((school) => (
            <SchoolPlace
              key={school.id}
              networkId={network.id}
              isForming={isForming}
              school={school}
              takingBack={takingBack}
            />
          ))}
        </RowList>
      </Section>
    </div>
  );
}

function AskASchool({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { submit, problem } = useCreate(ProposeSchoolDocument);
  const ask = async ({ id, name }: { id: string; name: string }) => {
    const data = await submit({ networkId, organisationId: id });
    if (data) announce(t('lookAfterANetwork.schools.asked', { school: name }));
  };
  return (
    <>
      <SchoolSearch
        label={t('lookAfterANetwork.schools.ask')}
        hint={t('lookAfterANetwork.schools.askHint')}
        onPick={(school) => void ask(school)}
      />
      <ProblemNotice problem={problem} />
    </>
  );
}
