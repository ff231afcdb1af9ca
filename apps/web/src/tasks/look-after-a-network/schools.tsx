// The schools of a network, its partners apart from them, and asking one more.
import { RowList, Section, useAnnounce } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { takesMembers } from '../../parts/network/network-state.js';
import { marksOf } from '../../parts/school-map/schools-on-map.js';
import { SchoolSearch } from '../../parts/school/school-search.js';
import { useCreate } from '../../platform/client/use-submit.js';
import { ProblemNotice } from '../../platform/page/problem-notice.js';
import { type LookedAfter, ProposeSchoolDocument } from './look-after-a-network.graphql.js';
import { SchoolPlace } from './school-place.js';
import { TakesNewSchools } from './takes-new-schools.js';
import type { TakingBack } from './use-taking-back.js';

type Place = LookedAfter['schools'][number];

export interface SchoolsProps {
  network: LookedAfter;
  takingBack: TakingBack;
}

/** First those that wait for something; members as the map numbers them. A question that was taken back is not shown. */
const order = ['APPLIED', 'INVITED', 'ACCEPTED', 'DECLINED', 'TURNED_DOWN', 'LEFT'];

export function Schools({ network, takingBack }: SchoolsProps) {
  const { t } = useTranslation();
  const members = network.schools.filter(({ state }) => state === 'ACCEPTED');
  const marks = marksOf(members.map(({ organisation }) => organisation));
  const numberOf = ({ organisation: { id } }: Place) => marks.get(id)?.number ?? network.schools.length;
  const places = network.schools.toSorted((one, other) => numberOf(one) - numberOf(other));
  const shown = order.flatMap((state) => places.filter((school) => school.state === state));
  const partners = shown.filter(({ organisation }) => organisation.kind === 'PARTNER');
  return (
    <div id="schools">
      <Section title={t('lookAfterANetwork.schools.title')}>
        {network.can.lead && takesMembers(network.state) && (
          <>
            <AskASchool networkId={network.id} />
            <TakesNewSchools network={network} />
          </>
        )}
        <Places
          label={t('lookAfterANetwork.schools.title')}
          network={network}
          marks={marks}
          places={shown.filter(({ organisation }) => organisation.kind === 'SCHOOL')}
          takingBack={takingBack}
        />
      </Section>
      {partners.length > 0 && (
        <Section title={t('lookAfterANetwork.partners.title')}>
          <Places
            label={t('lookAfterANetwork.partners.title')}
            network={network}
            marks={marks}
            places={partners}
            takingBack={takingBack}
          />
        </Section>
      )}
    </div>
  );
}

interface PlacesProps extends SchoolsProps {
  label: string;
  places: readonly Place[];
  marks: ReturnType<typeof marksOf>;
}

const Places = ({ label, network: { id, state }, places, marks, takingBack }: PlacesProps) => (
  <RowList label={label}>
    {places.map((school) => (
      <SchoolPlace
        key={school.id}
        networkId={id}
        isForming={state === 'FORMING'}
        school={school}
        mark={marks.get(school.organisation.id)}
        takingBack={takingBack}
      />
    ))}
  </RowList>
);

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
