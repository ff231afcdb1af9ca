// Texts of the sheet on which people write, in Danish.
import type { Translated } from '../catalogue.js';
import type { write as english } from './en.js';

export const write: Translated<typeof english> = {
  tools: 'Hvordan det ser ud',
  strong: 'Fed',
  emphasis: 'Kursiv',
  bulletList: 'Liste',
  orderedList: 'Nummereret liste',
  blockquote: 'Citat',
  link: 'Link',
  linkTitle: 'Hvor skal linket føre hen?',
  linkAddress: 'Adresse',
  linkHint: 'Begynder med https://. Lad feltet være tomt for at fjerne linket.',
  linkSet: 'Indsæt linket',
};
