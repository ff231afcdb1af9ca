// Texts of the task "read a profile", in Danish.
import type { Translated } from '../catalogue.js';
import type { readAProfile as english } from './en.js';

export const readAProfile: Translated<typeof english> = {
  ties: 'Arbejdsplads',
  tie: '{{role}} på {{school}}',
  teaches: 'Underviser i',
  languages: 'Arbejder på',
  offers: 'Tilbyder',
  seeks: 'Leder efter',
  empty: '{{name}} har ikke skrevet en profil endnu',
  emptyText: 'Du finder personen i dine netværks arbejdsgrupper.',
  emptyMine: 'Du har ikke skrevet en profil endnu',
  emptyMineText: 'Få ord er nok til, at kolleger finder dig.',
  change: 'Ret min profil',
};
