// In which other languages a resource is there, the same or adapted, and whether a machine put it into its language.
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
          {translations.map(({ id, language, title, isAdaptation }, at) => (
            <Fragment key={id}>
              {at > 0 && ', '}
              {isAdaptation ? (
                <>
                  <Link href={`/resources/${id}`} lang={language} hrefLang={language}>
                    {title}
                  </Link>{' '}
                  {t('resource.adaptedIn', { language: nameOf(language) })}
                </>
              ) : (
                <Link href={`/resources/${id}`} title={title} hrefLang={language}>
                  {nameOf(language)}
                </Link>
              )}
            </Fragment>
          ))}
        </p>
      )}
    </>
  );
}

const nameOf = (language: string): string =>
  languages.filter((known) => known === language).map((known) => languageNames[known])[0] ?? language;
