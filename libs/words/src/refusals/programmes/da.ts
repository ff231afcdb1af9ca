// Refusals of the room of programmes, in Danish.
import type { Translated } from '../../catalogue.js';
import type { programmes as english } from './en.js';

export const programmes: Translated<typeof english> = {
  ADMINISTRATOR_NEEDED: 'Det gør en administrator af Sixfold. Spørg den, der har sat det op for jer.',
  PROGRAMME_NAME_NOT_ACCEPTED: 'Navnet skal have {{least}} til {{most}} tegn.',
  PROGRAMME_SCOPE_TOO_LONG: 'Det er lidt langt. Sig, hvad det er til, med højst {{most}} tegn.',
  PROGRAMME_YEARS_NOT_ACCEPTED:
    'Den sidste dag kommer efter den første og højst {{most}} år efter den. Vælg en anden dag.',
  YEARLY_CEILING_NOT_ACCEPTED: 'Skriv et helt tal fra {{least}} til {{most}}, uden ører.',
  NO_ACCOUNT_WITH_THIS_ADDRESS:
    'Ingen logger ind med denne adresse endnu. Se efter en slåfejl, eller inviter personen først.',
  FACILITATOR_OF_THIS_PROGRAMME_NEEDED:
    'En kontaktperson er en af programmets facilitatorer. Vælg en af dem, eller få personen udpeget først.',
};
