// Those who give consent, as a list in the reader's words.
import { perLanguage, useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { Giver } from './keep-consents.graphql.js';

const listed = perLanguage((language) => new Intl.ListFormat(language, { type: 'conjunction' }));

export function useGiverWords(): (givers: readonly Giver[]) => string {
  const { t } = useTranslation();
  const list = listed(useLanguageTag());
  return (givers) => list.format(givers.map((giver) => t(`keepConsents.givers.${giver}`)));
}
