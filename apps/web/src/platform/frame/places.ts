// The five places that are always one step away.
import type { IconName } from '@sixfold/ui';

export interface PlaceOfFrame {
  href: string;
  icon: IconName;
  key: 'home' | 'networks' | 'search' | 'notices' | 'me';
  /** Where five of them stand side by side on a phone. */
  briefKey?: 'searchBriefly';
}

export const places: readonly PlaceOfFrame[] = [
  { href: '/', icon: 'home', key: 'home' },
  { href: '/networks', icon: 'hexagon', key: 'networks' },
  { href: '/search', icon: 'search', key: 'search', briefKey: 'searchBriefly' },
  { href: '/notices', icon: 'bell', key: 'notices' },
  { href: '/me', icon: 'person', key: 'me' },
];
