// Refusals of the room of people, in Danish.
import type { Translated } from '../../catalogue.js';
import type { people as english } from './en.js';

export const people: Translated<typeof english> = {
  SIGN_IN_FAILED: 'Adressen og adgangskoden passer ikke sammen. Se begge efter, eller bed om en ny adgangskode.',
  LINK_NOT_USABLE: 'Linket er allerede brugt, eller det er udløbet. Bed om et nyt.',
  PASSWORD_TOO_SHORT: 'Adgangskoden er for kort. Nogle få ord efter hinanden er nemme at huske.',
  PASSWORD_TOO_LONG: 'Adgangskoden er for lang. Brug kun en del af den.',
  PASSWORD_TOO_COMMON:
    'Den adgangskode er noget af det første, andre gætter på. Vælg nogle ord, der intet siger om dig.',
  CURRENT_PASSWORD_WRONG: 'Det er ikke den adgangskode, du har nu. Se den efter, og prøv igen.',
  EMAIL_HAS_ACCOUNT: 'Adressen har allerede en konto. Log ind med den, og åbn så linket igen.',
};
