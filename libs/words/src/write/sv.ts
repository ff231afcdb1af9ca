// Texts of the sheet on which people write, in Swedish.
import type { Translated } from '../catalogue.js';
import type { write as english } from './en.js';

export const write: Translated<typeof english> = {
  tools: 'Hur det ser ut',
  strong: 'Fet',
  emphasis: 'Kursiv',
  bulletList: 'Lista',
  orderedList: 'Numrerad lista',
  blockquote: 'Citat',
  link: 'Länk',
  linkTitle: 'Vart ska länken leda?',
  linkAddress: 'Adress',
  linkHint: 'Börjar med https://. Lämna fältet tomt för att ta bort länken.',
  linkSet: 'Sätt länken',
};
