// The working groups of one network that I am in.
import { Link } from '@sixfold/ui';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MyGroupsDocument } from './home.graphql.js';

export function MyGroups({ networkId }: { networkId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({ query: MyGroupsDocument, variables: { networkId } });
  const mine = (data?.groups.items ?? []).filter(({ joinedFor }) => joinedFor !== null);
  if (mine.length === 0) return null;
  return (
    <p>
      {t('home.myGroups')}{' '}
      {mine.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index > 0 && ' · '}
          <Link href={`/groups/${id}`}>{name}</Link>
        </Fragment>
      ))}
    </p>
  );
}
