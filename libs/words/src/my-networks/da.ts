// Texts of the page "my networks", in Danish.
import type { Translated } from '../catalogue.js';
import type { myNetworks as english } from './en.js';

export const myNetworks: Translated<typeof english> = {
  title: 'Dine netværk',
  lead: 'Dem, du er med i, leder eller er spurgt om at gå med i.',
  find: 'Find et netværk',
  start: 'Start et netværk',
  through: 'Du er med gennem {{schools}}.',
  empty: 'Her kommer dine netværk til at stå',
  emptyText:
    'Seks skoler og to, der deles om at lede, bliver til et netværk. Alle, der arbejder på en skole, kan starte et.',
};
