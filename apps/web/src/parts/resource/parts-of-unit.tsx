// The sequence that a unit is, numbered; of what is not given to the reader only its place.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { PartOfUnit } from './whole-resource.js';
import style from './parts-of-unit.module.css';

export function PartsOfUnit({ parts }: { parts: readonly PartOfUnit[] }) {
  const { t } = useTranslation();
  return (
    <ol className={style.parts}>
      {parts.map(({ id, resource }) => (
        <li key={id}>
          {resource === null ? (
            t('resource.notGiven')
          ) : (
            <>
              <Link href={`/resources/${id}`} lang={resource.language}>
                {resource.title}
              </Link>
              {resource.partCount > 0 && <> · {t('resource.parts', { count: resource.partCount })}</>}
              <p lang={resource.language}>{resource.purpose}</p>
            </>
          )}
        </li>
      ))}
    </ol>
  );
}
