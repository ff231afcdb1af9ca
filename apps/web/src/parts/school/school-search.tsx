// Picks a school, or a partner, as one types, with enough beside its name that nobody picks the wrong one.
import { type Question, SearchBox, Select, Stack } from '@sixfold/ui';
import { type Ref, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql, type ResultOf } from '../../platform/graphql.js';
import { SchoolName } from './school-name.js';
import { schoolFacts } from './school-facts.js';
import style from './school-search.module.css';
import { useSettled } from '../../platform/page/use-settled.js';

const SchoolSearchDocument = graphql(`
  query SchoolSearch($words: String!, $kind: OrganisationKind!) {
    findSchools(words: $words, kind: $kind, first: 8) {
      items {
        id
        name
        otherName
        kind
        partnerKind
        status
        phase
        lowAge
        highAge
        sizeBand
        town
        laName
        postcode
        registerKey
        mainSchool {
          name
        }
        tellsApart {
          onlyRegisterNumber
        }
      }
    }
  }
`);

type Found = ResultOf<typeof SchoolSearchDocument>['findSchools']['items'][number];

export interface SchoolSearchProps extends Question {
  onPick: (school: Pick<Found, 'id' | 'name'>) => void;
  ref?: Ref<HTMLInputElement>;
}

const kinds = ['SCHOOL', 'PARTNER'] as const;

/** Empties itself once a school has been picked. */
export function SchoolSearch({ onPick, ...question }: SchoolSearchProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState('');
  const [kind, setKind] = useState<(typeof kinds)[number]>('SCHOOL');
  const sought = useSettled(words.trim());
  const isAsking = sought !== '' && words.trim() !== '';
  const [{ data, fetching }] = useQuery({
    query: SchoolSearchDocument,
    variables: { words: sought, kind },
    pause: !isAsking,
  });
  const found = isAsking ? (data?.findSchools.items ?? []) : [];
  const isLooking = fetching || sought !== words.trim();
  const results = {
    SCHOOL: { none: t('school.search.nothing'), some: t('school.search.found', { count: found.length }) },
    PARTNER: { none: t('school.search.noPartner'), some: t('school.search.foundPartners', { count: found.length }) },
  };
  const result = results[kind][found.length === 0 ? 'none' : 'some'];
  const pick = (id: string) => {
    const school = found.find((one) => one.id === id);
    if (!school) return;
    setWords('');
    onPick(school);
  };
  return (
    <Stack gap={3}>
      <Select
        label={t('school.search.among')}
        value={kind}
        choices={kinds.map((value) => ({ value, label: t(`school.search.kinds.${value}`) }))}
        onChange={(event) => setKind(event.currentTarget.value === 'PARTNER' ? 'PARTNER' : 'SCHOOL')}
      />
      <SearchBox
        {...question}
        words={words}
        onType={setWords}
        options={found.map((school) => ({ id: school.id, content: <Option school={school} /> }))}
        onPick={pick}
        status={isAsking ? (isLooking ? t('school.search.looking') : result) : ''}
        placeholder={t('school.search.placeholder')}
      />
    </Stack>
  );
}

function Option({ school }: { school: Found }) {
  const { t } = useTranslation();
  const { registerKey, tellsApart, mainSchool } = school;
  return (
    <>
      <div className={style.name}>
        <SchoolName school={school} />
      </div>
      {mainSchool && <div className={style.facts}>{t('school.departmentOf', { name: mainSchool.name })}</div>}
      <div className={style.facts}>{schoolFacts(t, school)}</div>
      {registerKey && tellsApart?.onlyRegisterNumber && (
        <div className={style.facts}>{t('school.onlyRegisterNumber', { registerKey })}</div>
      )}
    </>
  );
}
