// The requests with which a resource helped, for those who can read them.
import { Link, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { graphql } from '../../platform/graphql.js';
import style from './read-a-resource.module.css';

const HelpedWithDocument = graphql(`
  query HelpedWith($resourceId: ID!) {
    resourceHelpedWith(resourceId: $resourceId) {
      id
      title
      networkName
    }
  }
`);

export function HelpedWith({ resourceId }: { resourceId: string }) {
  const { t } = useTranslation();
  const [{ data }] = useQuery({
    query: HelpedWithDocument,
    variables: { resourceId },
    requestPolicy: 'cache-and-network',
  });
  const requests = data?.resourceHelpedWith ?? [];
  if (requests.length === 0) return null;
  return (
    <Section title={t('askForAResource.helpedWith')}>
      <ul className={style.chain}>
        {requests.map(({ id, title, networkName }) => (
          <li key={id}>
            <Link href={`/requests/${id}`}>{title}</Link> <span className={style.soft}>{networkName}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
