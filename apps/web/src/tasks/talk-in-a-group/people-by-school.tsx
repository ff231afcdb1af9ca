// Who is in the group, by school.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../platform/session/session.js';
import style from './people-by-school.module.css';
import type { Group } from './talk-in-a-group.graphql.js';

export function PeopleBySchool({ group: { organisations } }: { group: Pick<Group, 'organisations'> }) {
  const { t } = useTranslation();
  const { id: me } = useMe();
  if (organisations.length === 0) return <p>{t('talkInAGroup.group.nobody')}</p>;
  return (
    <dl className={style.schools}>
      {organisations.map(({ id, name, people }) => (
        <div key={id}>
          <dt className={style.school}>{name}</dt>
          {people.map((person) => (
            <dd key={person.id}>
              <Link href={`/people/${person.id}`}>{person.name}</Link>
              {person.id === me && ` (${t('talkInAGroup.group.you')})`}
              {person.isConvenor && ` · ${t('talkInAGroup.group.convenor')}`}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
