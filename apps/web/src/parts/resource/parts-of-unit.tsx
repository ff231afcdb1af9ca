// What stands in a unit, numbered, or in a collection, each with its reason; of what is not given to the reader only its place.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { PartOfUnit } from './whole-resource.js';
import style from './parts-of-unit.module.css';

export interface PartsOfUnitProps {
  parts: readonly PartOfUnit[];
  isCollection: boolean;
}

export function PartsOfUnit({ parts, isCollection }: PartsOfUnitProps) {
  const { t } = useTranslation();
  const Sequence = isCollection ? 'ul' : 'ol';
  return (
    <Sequence className={style.parts}>
      {parts.map(({ id, resource, why }) => (
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
              {why !== null && <p className={style.why}>{why}</p>}
            </>
          )}
        </li>
      ))}
    </Sequence>
  );
}
