// Refusals of the room of people, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { people as english } from './en.js';

export const people: Translated<typeof english> = {
  SIGN_IN_FAILED: 'Adressen och lösenordet hör inte ihop. Kontrollera båda eller be om ett nytt lösenord.',
  LINK_NOT_USABLE: 'Länken är redan använd eller har gått ut. Be om en ny.',
  PASSWORD_TOO_SHORT: 'Lösenordet är för kort. Några ord i rad är lätta att komma ihåg.',
  PASSWORD_TOO_LONG: 'Lösenordet är för långt. Ta en del av det.',
  PASSWORD_TOO_COMMON:
    'Det lösenordet hör till det första som andra gissar. Välj några ord som inte säger något om dig.',
  CURRENT_PASSWORD_WRONG: 'Det är inte det lösenord du har nu. Kontrollera det och försök igen.',
  EMAIL_HAS_ACCOUNT: 'Det finns redan ett konto med den adressen. Logga in med det och öppna sedan länken igen.',
};
