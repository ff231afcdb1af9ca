// Texts of the task "search everything", in Swedish.
import type { Translated } from '../catalogue.js';
import type { searchEverything as english } from './en.js';

export const searchEverything: Translated<typeof english> = {
  title: 'Sök',
  words: 'Vad letar du efter?',
  hint: 'Ord inom ”citattecken” hittas som de står; ett ord med ett streck framför utelämnas.',
  narrowings: { kind: 'Slag', subject: 'Ämne', phase: 'Skolform', language: 'Språk' },
  any: { kind: 'allt', subject: 'alla', phase: 'alla', language: 'alla' },
  kinds: {
    GROUP: 'Arbetsgrupper',
    DISCUSSION: 'Samtal',
    POST: 'Inlägg',
    RESOURCE: 'Resurser',
    ENQUIRY: 'Undersökningar',
    NETWORK: 'Nätverk',
    PERSON: 'Personer',
    SCHOOL: 'Skolor',
  },
  one: {
    GROUP: 'Arbetsgrupp',
    DISCUSSION: 'Ett samtal',
    POST: 'Ett inlägg',
    RESOURCE: 'En resurs',
    ENQUIRY: 'Undersökning',
    NETWORK: 'Ett nätverk',
    PERSON: 'En person',
    SCHOOL: 'Skola',
  },
  list: 'Det som hittades',
  found_one: 'En visas',
  found_other: '{{count}} visas',
  more: 'Visa fler',
  emptyTitle: 'Allt som du får se, på ett ställe',
  empty:
    'Dina arbetsgrupper och det som sägs i dem, resurser, nätverk, kollegor och alla skolor. Några få ord räcker, även med ett skrivfel.',
  none: 'Inget som du får se passar in på detta',
  noneText: 'Försök med färre ord eller ett annat. Det som sägs i grupper som du inte är med i kan inte hittas.',
  meant: 'Menade du {{words}}?',
  palette: 'Vart?',
  acts: 'Gå och gör',
  all: 'Sök i allt efter ”{{words}}”',
  startIn: 'Starta ett samtal i {{group}}',
  putIn: 'Lägg något i banken',
};
