// Why a network fits, in the reader's words; a new reason without words does not compile.
import { useLanguageTag } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import type { NetworkFit } from './find-a-network.graphql.js';

/** All reasons as one line: "Its learning focus says so · Clun Primary School (Clun) is in it". */
export function useFitWords(): (fits: readonly NetworkFit[]) => string {
  const { t } = useTranslation();
  const tag = useLanguageTag();
  const wordsOf = ({ code, name, town, phase, members }: NetworkFit): string => {
    const count = members ?? 0;
    switch (code) {
      case 'NAME':
      case 'FOCUS':
      case 'PURPOSE':
        return t(`findANetwork.fits.${code}`);
      case 'MEMBER':
        return t('findANetwork.fits.MEMBER', { count: count - 1, member: town ? `${name} (${town})` : (name ?? '') });
      case 'PLACE':
        return t('findANetwork.fits.PLACE', { count, place: name ?? '' });
      case 'PHASE':
        return phase ? t('findANetwork.fits.PHASE', { count, phase: t(`school.phases.${phase}`) }) : '';
    }
  };
  return (fits) => {
    const line = fits.map(wordsOf).filter(Boolean).join(' · ');
    return line.charAt(0).toLocaleUpperCase(tag) + line.slice(1);
  };
}
