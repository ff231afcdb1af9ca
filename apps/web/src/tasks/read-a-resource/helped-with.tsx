// The requests with which a resource helped, for those who can read them.
import { Link, Section } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { HelpedRequest } from './read-a-resource.graphql.js';
import style from './read-a-resource.module.css';

export function HelpedWith({ requests }: { requests: readonly HelpedRequest[] }) {
  const { t } = useTranslation();
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
