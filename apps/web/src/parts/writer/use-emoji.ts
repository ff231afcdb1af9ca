// After a colon, what can be pictured by its name in the reader's language; the names are loaded once somebody asks.
import { languageFrom, type Language } from '@sixfold/words';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { fittingEmoji, type NamedEmoji } from './fitting-emoji.js';
import type { Offering } from './use-offers.js';

const namesIn: Readonly<Record<Language, () => Promise<{ default: readonly NamedEmoji[] }>>> = {
  en: () => import('emoji:en'),
  da: () => import('emoji:da'),
  sv: () => import('emoji:sv'),
};

export function useEmoji(): Offering {
  const { t, i18n } = useTranslation();
  return useMemo(
    () => ({
      // Two letters at least: a face of signs stays one.
      asked: /(?:^|[\s(]):([\p{L}+][\p{L}\d+_-]+(?: [\p{L}\d]+)?)$/u,
      closing: ':',
      label: t('write.emoji'),
      told: (count) => t('write.emojiFitting', { count }),
      find: async (called) => {
        const { default: named } = await namesIn[languageFrom([i18n.language])]();
        return fittingEmoji(named, called).map(([emoji, name]) => ({
          id: emoji,
          label: `${emoji} ${name}`,
          written: { type: 'text', text: emoji },
        }));
      },
    }),
    [i18n.language, t],
  );
}
