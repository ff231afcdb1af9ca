// The ways to sift a board, each an address of its own.
import { Link } from '@sixfold/ui';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import style from './offer-and-ask.module.css';
import type { EntriesAsked } from './offer-and-ask.graphql.js';

export const views = {
  all: { part: 'OPEN', kind: null },
  offers: { part: 'OPEN', kind: 'OFFER' },
  asks: { part: 'OPEN', kind: 'ASK' },
  chances: { part: 'OPEN', kind: 'CHANCE' },
  mine: { part: 'MINE', kind: null },
  met: { part: 'MET', kind: null },
} as const satisfies Record<string, Pick<EntriesAsked, 'part' | 'kind'>>;

export type View = keyof typeof views;

const names = Object.keys(views) as View[];

export function useView(): View {
  const [address] = useSearchParams();
  const show = address.get('show');
  return names.find((name) => name === show) ?? 'all';
}

export function Views({ view }: { view: View }) {
  const { t } = useTranslation();
  return (
    <nav aria-label={t('offerAndAsk.show')}>
      <ul className={style.views}>
        {names.map((name) => (
          <li key={name}>
            <Link href={name === 'all' ? '?' : `?show=${name}`} aria-current={name === view ? 'page' : undefined}>
              {t(`offerAndAsk.views.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
