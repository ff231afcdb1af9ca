// Who else is writing, in a line above the writer that is always as high; only for the eye, for it never rests.
import { type ReactNode, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../../parts/network/name-list.js';
import type { Company } from './company.js';
import style from './company.module.css';
import { othersWriting } from './others.js';

export function WhoWrites({ company, me, children }: { company: Company; me: string; children: ReactNode }) {
  const { t, i18n } = useTranslation();
  const there = useSyncExternalStore(company.watch, () => company.there);
  const writers = othersWriting(there, me);
  const named = (names: readonly string[]) =>
    t('talkInAGroup.company.writes', { count: names.length, names: nameList(names, i18n.language) });
  return (
    <div onInput={company.stroke}>
      <p className={style.writes}>
        {writers === 'several' ? t('talkInAGroup.company.severalWrite') : writers.length > 0 && named(writers)}
      </p>
      {children}
    </div>
  );
}
