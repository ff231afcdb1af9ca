// In which other languages a resource is there, and whether this one was put into its language by a machine.
import { Link } from '@sixfold/ui';
import { languageNames, languages } from '@sixfold/words';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResourceRead } from './read-a-resource.graphql.js';

export function Translations({ resource: { translations, translatedBy } }: { resource: ResourceRead }) {
  const { t } = useTranslation();
  return (
    <>
      {translatedBy === 'MACHINE' && <p>{t('resource.translatedByMachine')}</p>}
      {translations.length > 0 && (
        <p>
          {t('resource.translations')}{' '}
          {translations.map(({ id, language, title }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              <Link href={`/resources/${id}`} title={title} hrefLang={language}>
                {languages.filter((known) => known === language).map((known) => languageNames[known])}
              </Link>
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}
