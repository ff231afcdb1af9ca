// The ways to sift a board, each an address of its own.
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ViewLinks } from '../../parts/view/view-links.js';
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
  const links = names.map((name) => ({
    href: name === 'all' ? '?' : `?show=${name}`,
    name: t(`offerAndAsk.views.${name}`),
    isCurrent: name === view,
  }));
  return <ViewLinks label={t('offerAndAsk.show')} views={links} />;
}
