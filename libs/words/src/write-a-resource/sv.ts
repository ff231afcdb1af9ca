// Texts of the task "write a resource", in Swedish.
import type { Translated } from '../catalogue.js';
import type { writeAResource as english } from './en.js';

export const writeAResource: Translated<typeof english> = {
  title: 'Lägg in något i banken',
  lead: 'Skriv det som du skulle berätta det för en kollega. Det är bara ditt tills du ger det vidare.',
  titleOfChange: 'Ändra ”{{title}}”',
  noPlace: 'Du hör inte till någon skola eller partner än',
  noPlaceText: 'En resurs görs för en. Be samordnaren där att bjuda in dig.',
  organisation: 'För vilken organisation',
  purposeHint: 'Det elever eller kollegor lär sig av den.',
  minutes: 'Tid, i minuter',
  minutesFault: 'Ett heltal från 1 till {{most}}, eller inget.',
  linksHint: 'En per rad: adressen och sedan vad det är.',
  linksFault: 'Varje rad börjar med en adress med https och säger sedan vad det är; högst {{most}} rader.',
  goalsHint: 'Vad man lär sig av det: ett per rad; får vara tomt.',
  goalsFault: 'Från {{least}} till {{longest}} tecken per rad, och högst {{most}} rader.',
  parts: {
    hint: 'Lägg in andra resurser i deras ordning, så blir det ett arbetsområde.',
    sought: 'Hitta en resurs att lägga in',
    find: 'Hitta',
    nothing: 'Inget annat hittades. Prova andra ord.',
    putIn: 'Lägg in ”{{title}}”',
    isIn: '”{{title}}” är inlagd.',
    up: 'Flytta ”{{title}}” uppåt',
    down: 'Flytta ”{{title}}” nedåt',
    takeOut: 'Ta ut ”{{title}}”',
    isOut: '”{{title}}” är uttagen.',
    undo: 'Ångra',
    full: 'Det finns {{most}} delar i det och fler får inte plats. Ta ut en först.',
  },
  none: 'Inget',
  note: 'Vad du har ändrat och varför',
  noteHint: 'Till listan över versioner; får vara tom.',
  save: 'Spara',
  saved: 'Sparat.',
  stop: 'Sluta',
};
