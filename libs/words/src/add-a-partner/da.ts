// Texts of the task "add a partner", in Danish.
import type { Translated } from '../catalogue.js';
import type { addAPartner as english } from './en.js';

export const addAPartner: Translated<typeof english> = {
  title: 'Tilføj en partner',
  lead: 'En partner lærer sammen med skoler og står ikke i noget skoleregister. Den kan spørges med i netværk og tæller aldrig med blandt de seks.',
  name: 'Navn',
  nameHint: 'Sådan som organisationen selv skriver det.',
  nameMissing: 'Skriv, hvad organisationen hedder.',
  kind: 'Hvad den er',
  town: 'By',
  townHint: 'Hjælper med at kende den fra andre. Kan stå tomt.',
  officer: 'Adressen på den ansvarlige',
  officerHint:
    'Den person, der skal svare for den. Personen får en mail med et link, og ved at tilføje partneren står du inde for vedkommende.',
  officerMissing: 'Skriv adressen på én person der.',
  add: 'Tilføj og invitér',
  added: '{{name}} er her, og den ansvarlige er inviteret',
  addedText: 'Fra nu af finder medledere den som en skole og kan spørge den med i deres netværk.',
  page: 'Gå til dens side',
  others: 'Konsortier, kommuner og andre partnere, der er her',
  another: 'Tilføj en til',
};
