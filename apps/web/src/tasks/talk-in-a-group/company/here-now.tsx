// Who else has the discussion open: one quiet line, with schools for who asks.
import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { nameList } from '../../../parts/network/name-list.js';
import type { Company } from './company.js';
import style from './company.module.css';
import { othersHere } from './others.js';

export function HereNow({ company, me }: { company: Company; me: string }) {
  const { t, i18n } = useTranslation();
  const there = useSyncExternalStore(company.watch, () => company.there);
  const { known, names, more } = othersHere(there, me);
  const all = more > 0 ? [...names, t('talkInAGroup.company.more', { count: more })] : names;
  return (
    <div className={style.here}>
      {names.length > 0 && (
        <details>
          <summary className={style.line}>
            {t('talkInAGroup.company.here', { names: nameList(all, i18n.language) })}
          </summary>
          <ul>
            {known.map(({ id, name, organisationName }) => (
              <li key={id}>{organisationName === null ? name : `${name}, ${organisationName}`}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
