// Which school stands by which version, and which has not answered since when.
import { RowList, TodoRow } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import type { CharterSchool, CharterVersion } from './agree-on-a-charter.graphql.js';

export interface CharterSchoolsProps {
  schools: readonly CharterSchool[];
  present: CharterVersion;
}

export function CharterSchools({ schools, present }: CharterSchoolsProps) {
  const { t } = useTranslation();
  const day = useDay();
  const asked = day(present.publishedAt);
  const accepted = ({ acceptedVersion: version, acceptedAt, acceptedBy: name }: CharterSchool) => {
    if (version === null || acceptedAt === null) return t('agreeOnACharter.hasNot', { day: asked });
    const facts = { version, day: day(acceptedAt) };
    return name === null ? t('agreeOnACharter.byJoining', facts) : t('agreeOnACharter.byPerson', { ...facts, name });
  };
  return (
    <RowList label={t('agreeOnACharter.schools')}>
      {schools.map((school) => {
        const isDone = school.acceptedVersion === present.version;
        const waits = !isDone && school.acceptedVersion !== null;
        return (
          <TodoRow
            key={school.id}
            isDone={isDone}
            state={t(isDone ? 'agreeOnACharter.yes' : 'agreeOnACharter.notYet')}
            title={school.name}
          >
            <p>{accepted(school)}</p>
            {waits && <p>{t('agreeOnACharter.hasNotThis', { version: present.version, day: asked })}</p>}
          </TodoRow>
        );
      })}
    </RowList>
  );
}
