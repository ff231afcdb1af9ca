// Texts of the task "read a profile", in Swedish.
import type { Translated } from '../catalogue.js';
import type { readAProfile as english } from './en.js';

export const readAProfile: Translated<typeof english> = {
  ties: 'Arbetsplats',
  tie: '{{role}} på {{school}}',
  teaches: 'Undervisar i',
  languages: 'Arbetar på',
  offers: 'Erbjuder',
  seeks: 'Söker',
  empty: '{{name}} har inte skrivit någon profil än',
  emptyText: 'Du hittar personen i dina nätverks arbetsgrupper.',
  emptyMine: 'Du har inte skrivit någon profil än',
  emptyMineText: 'Några ord räcker för att kollegor ska hitta dig.',
  change: 'Ändra min profil',
};
