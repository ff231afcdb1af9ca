// Refusals of the room of programmes, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { programmes as english } from './en.js';

export const programmes: Translated<typeof english> = {
  ADMINISTRATOR_NEEDED: 'Det gör en administratör för Sixfold. Fråga den som har satt upp det åt er.',
  PROGRAMME_NAME_NOT_ACCEPTED: 'Namnet behöver {{least}} till {{most}} tecken.',
  PROGRAMME_SCOPE_TOO_LONG: 'Det är lite långt. Säg vad det är till för med högst {{most}} tecken.',
  PROGRAMME_YEARS_NOT_ACCEPTED:
    'Den sista dagen kommer efter den första, och högst {{most}} år efter den. Välj en annan dag.',
  YEARLY_CEILING_NOT_ACCEPTED: 'Skriv ett helt tal från {{least}} till {{most}}, utan ören.',
  NO_ACCOUNT_WITH_THIS_ADDRESS:
    'Ingen loggar in med den här adressen än. Leta efter ett skrivfel, eller bjud in personen först.',
  FACILITATOR_OF_THIS_PROGRAMME_NEEDED:
    'En kontaktperson är en av programmets facilitatorer. Välj någon av dem, eller se till att personen utses först.',
};
