// Texts about registers of schools and what an import says of a file, in Swedish.
import type { Translated } from '../catalogue.js';
import type { register as english } from './en.js';

export const register: Translated<typeof english> = {
  country: { ENGLAND: 'England', WALES: 'Wales', DENMARK: 'Danmark', SWEDEN: 'Sverige' },
  refusedRow: {
    QUOTES_BROKEN: 'dess citattecken går inte ihop',
    COLUMN_COUNT: 'den har ett annat antal kolumner än rubrikraden',
    TEXT_NOT_READABLE: 'den har tecken som inte är text; teckenkodningen är kanske en annan',
    KEY_NOT_READABLE: 'den har inget nummer som hör till registret',
    KEY_TWICE: 'dess nummer, eller i register utan nummer dess namn, stod redan på en tidigare rad',
    NAME_MISSING: 'den har inget namn',
    NAME_TOO_LONG: 'dess namn är längre än 200 tecken',
    STATUS_UNKNOWN: 'dess status är ingen av de kända',
    TYPE_UNKNOWN: 'dess skoltyp är ingen av de kända',
    MUNICIPALITY_UNKNOWN: 'dess kommun är ingen av de kända',
    SCHOOL_FORM_MISSING: 'registret anger ingen skolform för den, som för fritidshem',
    DATE_IMPOSSIBLE: 'den har ett datum som inte finns',
    CLOSED_BEFORE_OPENED: 'den stängde innan den öppnade',
    AGES_IMPOSSIBLE: 'dess lägsta ålder är över dess högsta',
    NUMBER_NOT_READABLE: 'den har ord där det ska stå ett tal',
    LINK_TO_ITSELF: 'den länkar en skola till sig själv',
  },
  fault: {
    ANOTHER_RUNS: 'En annan import pågick. Starta den igen.',
    COLUMNS_MISSING: 'Det är en annan fil än den du sade: dess första rad saknar {{columns}}.',
    LINKS_UNKNOWN: 'Registret har ingen fil med länkar.',
    OLDER_THAN_KNOWN:
      'Filen är från {{day}}, äldre än den från {{newest}} som redan finns här. Vill du ha den ändå, skicka den igen och skriv dess dag.',
    TOO_OLD_TO_CLOSE:
      'Filen är från {{day}}, äldre än den från {{newest}} som redan finns här, så skolor som den saknar kan vara nya sedan dess. Skicka den igen utan att stänga skolor.',
    CLOSES_MANY: 'Tas filen som fullständig stänger den {{absent}} av {{open}} öppna skolor. Inget är ändrat.',
    FILE_DAMAGED: 'Filen är skadad eller bryts av. Hämta den på nytt från registret och skicka den sedan igen.',
    FILE_GONE: 'Filen finns inte längre här. Skicka den igen.',
  },
};
