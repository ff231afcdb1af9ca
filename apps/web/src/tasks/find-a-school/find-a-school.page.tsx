// Finds a school as one types; what was sought stays in the address, so that going back finds it again.
import { EmptyState, TextField } from '@sixfold/ui';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useSettled } from '../../parts/school/use-settled.js';
import { TaskPage } from '../../platform/page/task-page.js';
import { FoundSchools } from './found-schools.js';

/** As long as the API reads. */
const LONGEST = 100;

export function FindASchoolPage() {
  const { t } = useTranslation();
  const [address, setAddress] = useSearchParams();
  const [words, setWords] = useState(address.get('words') ?? '');
  const sought = useSettled(words.trim());
  useEffect(() => {
    setAddress(sought ? { words: sought } : {}, { replace: true });
  }, [setAddress, sought]);
  return (
    <TaskPage title={t('findASchool.title')} lead={t('findASchool.lead')}>
      <TextField
        type="search"
        label={t('findASchool.label')}
        placeholder={t('school.search.placeholder')}
        maxLength={LONGEST}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {sought ? (
        <FoundSchools key={sought} words={sought} />
      ) : (
        <EmptyState title={t('findASchool.begin')}>
          <p>{t('findASchool.beginText')}</p>
        </EmptyState>
      )}
    </TaskPage>
  );
}
