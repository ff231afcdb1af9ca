// Refusals that any room can give, in Danish.
import type { Translated } from '../../catalogue.js';
import type { general as english } from './en.js';

export const general: Translated<typeof english> = {
  NOT_FOUND: 'Her er ikke noget, du kan se. Det kan være fjernet, eller det er tiltænkt andre.',
  SIGN_IN_NEEDED: 'Log ind først, og prøv så igen.',
  FORBIDDEN: 'Det kan du ikke selv gøre. Spørg en af dem, der har ansvaret for det.',
  INPUT_NOT_ACCEPTED: 'Noget af det, du skrev, kan ikke bruges, som det er. Se det igennem, og prøv igen.',
  TOO_MUCH_AT_ONCE: 'Det er mere, end der kan sendes på én gang. Gør det kortere, eller send det i dele.',
  CLIENT_KEY_REUSED: 'Det er allerede sendt med et andet indhold. Genindlæs siden, og send det igen.',
  TOO_MANY_ATTEMPTS: 'Det er prøvet for mange gange. Vent lidt, og prøv så igen.',
  BUSY_TRY_AGAIN: 'Der er mange på lige nu. Prøv igen om få sekunder.',
};
