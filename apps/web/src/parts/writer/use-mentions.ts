// After an @, the people of the group whose name begins so, and the group itself; nothing where nobody can be named.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Offering } from './use-offers.js';
import { useWhomToMention } from './whom-to-mention.js';

export function useMentions(): Offering | null {
  const { t } = useTranslation();
  const findToMention = useWhomToMention();
  return useMemo(
    () =>
      findToMention && {
        // Names have at most three parts.
        asked: /(?:^|[\s(])@((?:[\p{L}\p{M}'’.-]+ ?){0,3})$/u,
        label: t('write.mention'),
        told: (count) => t('write.mentions', { count }),
        find: async (starting) => {
          const people = await findToMention(starting);
          return people.map(({ kind, id, label, note }) => ({
            id,
            label,
            note,
            written: { type: 'mention', attrs: { kind, id, label } },
          }));
        },
      },
    [findToMention, t],
  );
}
