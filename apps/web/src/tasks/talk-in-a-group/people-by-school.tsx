// Who is in the group, by school; where networks share it, by network first.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../platform/session/session.js';
import style from './people-by-school.module.css';
import type { Group } from './talk-in-a-group.graphql.js';

export function PeopleBySchool({ group: { networks, organisations } }: { group: Pick<Group, Parts> }) {
  const { t } = useTranslation();
  if (organisations.length === 0) return <p>{t('talkInAGroup.group.nobody')}</p>;
  if (networks.length < 2) return <Schools organisations={organisations} />;
  return networks.map(({ id, name }) => {
    const ofNetwork = organisations.filter(({ networkId }) => networkId === id);
    return (
      <section key={id} aria-label={name}>
        <h3 className={style.network}>{name}</h3>
        {ofNetwork.length === 0 ? (
          <p>{t('talkInAGroup.group.nobodyOfNetwork')}</p>
        ) : (
          <Schools organisations={ofNetwork} />
        )}
      </section>
    );
  });
}

type Parts = 'networks' | 'organisations';

function Schools({ organisations }: Pick<Group, 'organisations'>) {
  const { t } = useTranslation();
  const { id: me } = useMe();
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
