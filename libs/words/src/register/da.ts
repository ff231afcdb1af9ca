// Texts about registers of schools and what an import says of a file, in Danish.
import type { Translated } from '../catalogue.js';
import type { register as english } from './en.js';

export const register: Translated<typeof english> = {
  country: { ENGLAND: 'England', WALES: 'Wales', DENMARK: 'Danmark', SWEDEN: 'Sverige' },
  refusedRow: {
    QUOTES_BROKEN: 'dens anførselstegn passer ikke sammen',
    COLUMN_COUNT: 'den har et andet antal kolonner end overskriften',
    TEXT_NOT_READABLE: 'den har tegn, der ikke er tekst; tegnsættet er måske et andet',
    KEY_NOT_READABLE: 'den har ikke noget nummer, der hører til registret',
    KEY_TWICE: 'dens nummer, eller i registre uden numre dens navn, stod allerede i en tidligere række',
    NAME_MISSING: 'den har ikke noget navn',
    NAME_TOO_LONG: 'dens navn er længere end 200 tegn',
    STATUS_UNKNOWN: 'dens status er ikke en af de kendte',
    TYPE_UNKNOWN: 'dens skoletype er ikke en af de kendte',
    MUNICIPALITY_UNKNOWN: 'dens kommune er ikke en af de kendte',
    SCHOOL_FORM_MISSING: 'registret angiver ingen skoleform for den, som ved fritidshjem',
    DATE_IMPOSSIBLE: 'den har en dato, der ikke findes',
    CLOSED_BEFORE_OPENED: 'den lukkede, før den åbnede',
    AGES_IMPOSSIBLE: 'dens laveste alder er over dens højeste',
    NUMBER_NOT_READABLE: 'den har ord, hvor der skulle stå et tal',
    LINK_TO_ITSELF: 'den kæder en skole sammen med sig selv',
  },
  fault: {
    ANOTHER_RUNS: 'Der kørte en anden import. Start den igen.',
    COLUMNS_MISSING: 'Det er en anden fil end den, du sagde: Dens første linje mangler {{columns}}.',
    LINKS_UNKNOWN: 'Registret har ingen fil med kæder.',
    OLDER_THAN_KNOWN:
      'Filen er fra {{day}}, ældre end den fra {{newest}}, som allerede er her. Vil du have den alligevel, så send den igen, og skriv dens dag.',
    TOO_OLD_TO_CLOSE:
      'Filen er fra {{day}}, ældre end den fra {{newest}}, som allerede er her, så skoler, den mangler, kan være kommet til siden. Send den igen uden at lukke skoler.',
    CLOSES_MANY: 'Tages filen som fuldstændig, lukker den {{absent}} af {{open}} åbne skoler. Intet er ændret.',
    FILE_DAMAGED: 'Filen er beskadiget eller knækker over. Hent den igen fra registret, og send den så igen.',
    FILE_GONE: 'Filen er her ikke længere. Send den igen.',
  },
};
