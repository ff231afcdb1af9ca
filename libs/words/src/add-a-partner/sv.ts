// Texts of the task "add a partner", in Swedish.
import type { Translated } from '../catalogue.js';
import type { addAPartner as english } from './en.js';

export const addAPartner: Translated<typeof english> = {
  title: 'Lägg till en partner',
  lead: 'En partner lär sig tillsammans med skolor och står inte i något skolregister. Den kan frågas in i nätverk och räknas aldrig in bland de sex.',
  name: 'Namn',
  nameHint: 'Så som organisationen själv skriver det.',
  nameMissing: 'Skriv vad organisationen heter.',
  kind: 'Vad den är',
  town: 'Ort',
  townHint: 'Hjälper till att skilja den från andra. Kan lämnas tomt.',
  officer: 'Adress till den ansvariga',
  officerHint:
    'Personen som ska svara för den. Personen får ett mejl med en länk, och genom att lägga till partnern går du i god för personen.',
  officerMissing: 'Skriv adressen till en person där.',
  add: 'Lägg till och bjud in',
  added: '{{name}} finns här, och den ansvariga är inbjuden',
  addedText: 'Från och med nu hittar medledare den som en skola och kan fråga in den i sitt nätverk.',
  page: 'Gå till dess sida',
  others: 'Konsortier, kommuner och andra partner som finns här',
  another: 'Lägg till en till',
};
