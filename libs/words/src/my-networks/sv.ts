// Texts of the page "my networks", in Swedish.
import type { Translated } from '../catalogue.js';
import type { myNetworks as english } from './en.js';

export const myNetworks: Translated<typeof english> = {
  title: 'Dina nätverk',
  lead: 'De som du är med i, leder eller har blivit tillfrågad om.',
  find: 'Hitta ett nätverk',
  start: 'Starta ett nätverk',
  through: 'Du är med genom {{schools}}.',
  empty: 'Här kommer dina nätverk att stå',
  emptyText:
    'Sex skolor och två personer som delar på ledningen blir ett nätverk. Alla som arbetar på en skola kan starta ett.',
};
