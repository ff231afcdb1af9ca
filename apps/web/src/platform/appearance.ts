// Light, dark, or as the device asks; the script `appearance.js` dresses the page before its first paint and whenever told.
import { appearances, type Appearance } from '@sixfold/domain';
import { keep, kept } from './kept.js';

/** The word for an appearance in whatever case it is written; unknown words leave it to the device. */
export const readAppearance = (word: string | null): Appearance =>
  appearances.find((known) => known === word?.toLowerCase()) ?? 'system';

export const deviceAppearance = (): Appearance => readAppearance(kept('appearance'));

export function dress(appearance: Appearance): void {
  keep('appearance', appearance);
  window.dispatchEvent(new Event('appearance'));
}
