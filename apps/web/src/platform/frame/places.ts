// The five places that are always one step away.
import type { IconName } from '@sixfold/ui';

export interface PlaceOfFrame {
  href: string;
  icon: IconName;
  key: 'home' | 'networks' | 'findASchool' | 'notices' | 'me';
  /** Where five of them stand side by side on a phone. */
  briefKey?: 'schools';
}

export const places: readonly PlaceOfFrame[] = [
  { href: '/', icon: 'home', key: 'home' },
  { href: '/networks', icon: 'hexagon', key: 'networks' },
  { href: '/schools', icon: 'search', key: 'findASchool', briefKey: 'schools' },
  { href: '/notices', icon: 'bell', key: 'notices' },
  { href: '/me', icon: 'person', key: 'me' },
];
