// Texts of the task "take over changes", in Danish.
import type { Translated } from '../catalogue.js';
import type { takeOverChanges as english } from './en.js';

export const takeOverChanges: Translated<typeof english> = {
  title: 'Hvad der er ændret i „{{title}}“',
  lead: 'Din bliver, som den er, medmindre du vælger andet. Intet skrives over af sig selv.',
  back: 'Din kopi',
  nothing: 'Ikke noget at vælge',
  nothingText: 'Originalen er, som den var, da du kopierede den, eller din siger det samme dér, hvor den er ændret.',
  theirsOnly: 'Kun ændret i originalen.',
  both: 'Ændret begge steder.',
  before: 'Før',
  mine: 'Din',
  theirs: 'Originalen nu',
  choice: '{{field}}: hvilken?',
  keepMine: 'Behold din',
  takeTheirs: 'Tag originalens',
  empty: 'Ingenting',
  save: 'Gør, som jeg har valgt',
  saved: 'Klaret. Du har set alt, hvad der er nyt i originalen.',
};
