// Every version of a resource, folded away: who saved it when, and what was changed.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../platform/i18n/use-day.js';
import type { Version } from './read-a-resource.graphql.js';
import style from './read-a-resource.module.css';

export function Versions({ id, versions }: { id: string; versions: readonly Version[] }) {
  const { t } = useTranslation();
  const day = useDay();
  if (versions.length < 2) return null;
  return (
    <details>
      <summary>{t('readAResource.history')}</summary>
      <ol className={style.chain} reversed>
        {versions.map(({ number, savedAt, savedBy, note }) => (
          <li key={number}>
            <Link href={`/resources/${id}?version=${number}`}>{t('readAResource.version', { number })}</Link>{' '}
            <span className={style.soft}>
              {savedBy ? t('readAResource.savedBy', { name: savedBy, day: day(savedAt) }) : day(savedAt)}
            </span>
            {note && <p>{note}</p>}
          </li>
        ))}
      </ol>
    </details>
  );
}
