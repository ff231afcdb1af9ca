// Finds a school, or a partner, as one types; what was sought stays in the address, so that going back finds it again.
import { partnerKinds } from '@sixfold/domain';
import { EmptyState, Select, TextField } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSettled } from '../../platform/page/use-settled.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { FoundSchools } from './found-schools.js';
import { Within } from './within.js';

/** As long as the API reads. */
const LONGEST = 100;

const kindsOfPartner = partnerKinds.map((kind) => kind.toUpperCase() as Uppercase<typeof kind>);
/** Schools unless the address names another kind. */
const choices = ['SCHOOL', 'PARTNER', ...kindsOfPartner] as const;
type Kind = (typeof choices)[number];

const kindOf = (written: string | null): Kind => choices.find((choice) => choice === written) ?? 'SCHOOL';

export function FindASchoolPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [words, setWords] = useState(address.get('words') ?? '');
  const [kind, setKind] = useState<Kind>(() => kindOf(address.get('kind')));
  const [within, setWithin] = useState(address.get('within'));
  const sought = useSettled(words.trim());
  useEffect(() => {
    const parts = { words: sought, kind: kind === 'SCHOOL' ? '' : kind, within: within ?? '' };
    setAddress(Object.fromEntries(Object.entries(parts).filter(([, part]) => part)), { replace: true });
  }, [setAddress, sought, kind, within]);
  const isPartner = kind !== 'SCHOOL';
  const among = {
    kind: isPartner ? ('PARTNER' as const) : kind,
    partnerKind: isPartner && kind !== 'PARTNER' ? kind : null,
    within,
  };
  const nameOf = (choice: Kind) => {
    if (choice === 'SCHOOL') return t('findASchool.schools');
    return choice === 'PARTNER' ? t('findASchool.partners') : t(`school.partnerKinds.${choice}`);
  };
  return (
    <TaskPage title={t('findASchool.title')} lead={t('findASchool.lead')}>
      {within !== null && <Within id={within} onLeave={() => setWithin(null)} />}
      <Select
        label={t('findASchool.kind')}
        value={kind}
        choices={choices.map((value) => ({ value, label: nameOf(value) }))}
        onChange={(event) => setKind(kindOf(event.currentTarget.value))}
      />
      <TextField
        type="search"
        label={isPartner ? t('school.search.kinds.PARTNER') : t('findASchool.label')}
        placeholder={t('school.search.placeholder')}
        maxLength={LONGEST}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {sought || isPartner || within !== null ? (
        <FoundSchools key={JSON.stringify({ sought, ...among })} words={sought} among={among} />
      ) : (
        <EmptyState title={t('findASchool.begin')}>
          <p>{t('findASchool.beginText')}</p>
        </EmptyState>
      )}
    </TaskPage>
  );
}
