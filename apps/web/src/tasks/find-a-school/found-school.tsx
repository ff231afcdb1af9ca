// One school that was found: what it is like, where it is, and what tells it apart from others of its name.
import { Link, Tag, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { schoolFacts } from '../../parts/school/school-facts.js';
import { SchoolName } from '../../parts/school/school-name.js';
import type { ResultOf } from '../../platform/graphql.js';
import type { FindSchoolsDocument } from './find-a-school.graphql.js';
import style from './found-school.module.css';

type Found = ResultOf<typeof FindSchoolsDocument>['findSchools']['items'][number];

export function FoundSchool({ school }: { school: Found }) {
  const { t } = useTranslation();
  const { registerKey, town, laName, website, mainSchool } = school;
  const inRegister = [
    registerKey && t('findASchool.register', { registerKey }),
    // Without a town the authority stands among the facts already.
    town && laName && t('findASchool.authority', { laName }),
  ];
  return (
    <li className={style.row}>
      <div className={style.name}>
        <Link href={`/organisations/${school.id}`}>
          <SchoolName school={school} />
        </Link>{' '}
        <Standing school={school} />
      </div>
      {mainSchool && <div className={style.facts}>{t('school.departmentOf', { name: mainSchool.name })}</div>}
      <div className={style.facts}>{schoolFacts(t, school)}</div>
      <div className={style.facts}>{inRegister.filter(Boolean).join(' · ')}</div>
      {website && (
        <a className={style.website} href={website} target="_blank" rel="noreferrer">
          {website.replace(/^https?:\/\/(?:www\.)?/, '')}
        </a>
      )}
      <Apart school={school} />
    </li>
  );
}

/** What of its standing the facts do not say. */
function Standing({ school: { status } }: { school: Found }) {
  const { t } = useTranslation();
  if (status === 'PROPOSED_TO_CLOSE') return <Tag tone="warn">{t('findASchool.proposedToClose')}</Tag>;
  return status === 'PROPOSED_TO_OPEN' ? <Tag tone="warn">{t('findASchool.proposedToOpen')}</Tag> : null;
}

function Apart({ school: { registerKey, tellsApart } }: { school: Found }) {
  const { t } = useTranslation();
  const language = useLanguageTag();
  if (!tellsApart) return null;
  const facts = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    tellsApart.facts.map((fact) => t(`findASchool.facts.${fact}`)),
  );
  return (
    <p className={style.apart}>
      {tellsApart.onlyRegisterNumber && registerKey
        ? t('school.onlyRegisterNumber', { registerKey })
        : t('findASchool.namesakes', { facts })}
    </p>
  );
}
