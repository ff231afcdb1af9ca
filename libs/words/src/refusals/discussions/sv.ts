// Refusals of the room of discussions, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { discussions as english } from './en.js';

export const discussions: Translated<typeof english> = {
  JOIN_GROUP_FIRST: 'Samtalet hör till en arbetsgrupp i ditt nätverk. Gå med i gruppen för att läsa och delta.',
  CONVENOR_NEEDED:
    'Bara den som skrev inlägget, gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan ta bort det. Fråga någon av dem.',
  PINNED_BY_CONVENOR:
    'Bara gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan fästa inlägg. Fråga någon av dem.',
  LED_BY_CONVENOR:
    'Vad som står ovanför ett samtal bestämmer gruppens sammankallande och de av nätverkets medledare som är med i gruppen. Fråga någon av dem.',
  POST_TOO_EARLY:
    'Det här samtalet går i en lugnare takt: det är en paus mellan två av dina inlägg. Det är inget fel på dina ord. Skicka dem igen när pausen är över.',
  MOVED_BY_CONVENOR:
    'Bara en av gruppens sammankallande, eller en medledare för nätverket som är med i gruppen, kan flytta inlägg. Fråga någon av dem.',
  MOVE_NEEDS_PLACE: 'Säg vart inläggen ska: välj ett samtal, eller skriv rubriken på ett nytt.',
  MOVE_INTO_ITSELF: 'Inläggen står redan i det här samtalet. Välj ett annat.',
  MOVE_INTO_OTHER_GROUP:
    'Inlägg stannar i sin grupp, där samma personer kan läsa dem. Välj ett samtal i den här gruppen.',
  MOVE_KEEPS_WORK:
    'Ett av inläggen ber gruppen att besluta något eller säger vem som gör vad. Det stannar där det är: välj bara de andra.',
  MOVE_OF_ANOTHER: 'Någon annan flyttade inläggen. Be dem ångra det, eller flytta själv tillbaka inläggen.',
  MOVE_TOO_LATE_TO_UNDO: 'Det går inte längre att ångra. Välj inläggen där de står nu, och flytta tillbaka dem.',
  POSTS_CHANGED_MEANWHILE:
    'Några av inläggen har tagits bort eller flyttats under tiden. Titta igen, och välj på nytt.',
  POST_MOVED: 'Inlägget har flyttats till ett annat samtal. Öppna det där.',
  DISCUSSION_MOVED: 'Inläggen i det här samtalet står nu i ett annat. Skriv där: inget av ditt har gått förlorat.',
  SUMMARY_TOO_LONG: 'En sammanfattning rymmer högst {{most}} tecken. Utelämna det som inläggen själva berättar.',
  SUMMARY_WRITTEN_MEANWHILE:
    '{{name}} har ändrat sammanfattningen under tiden. Inget av ditt har gått förlorat: titta på den först och välj sedan vad som ska stå.',
  STARTER_NEEDED:
    'Bara den som startade samtalet, gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan säga vad som gav svaret. Fråga någon av dem.',
  POST_OF_ANOTHER: 'Bara den som skrev inlägget kan ändra orden. Svara med ett eget.',
  POST_REMOVED: 'Inlägget är borttaget, så orden kan inte längre ändras eller läsas. Skriv ett nytt.',
  POST_REMOVED_BY_ANOTHER: 'Någon annan tog bort inlägget. Be dem lägga tillbaka det.',
  TEXT_EMPTY: 'Där finns inga ord än. Skriv något först.',
  TEXT_TOO_LONG: 'Det är mer än ett inlägg rymmer. Dela det i två.',
  TEXT_TOO_NESTED: 'Listor och citat ligger för djupt inuti varandra. Flytta ut de innersta ett steg.',
  TEXT_TOO_MANY_FILES: 'Det är fler än tio filer i detta. Ta bort några, eller skicka dem i ett andra inlägg.',
  TEXT_LINK_UNSAFE:
    'En av länkarna leder dit vi inte kan skicka läsare. Länkar börjar med https:// eller http://, eller är e-postadresser.',
  TEXT_NOT_READABLE: 'Texten innehåller något som inte kan visas här. Klistra in den igen som ren text.',
  DRAFT_WRITTEN_ELSEWHERE:
    'Du har skrivit vidare på det här på en annan enhet. Inget är förlorat: titta på det först och välj sedan vad som ska stå.',
  DECISION_OPTIONS_NOT_ACCEPTED: 'Ange {{least}} till {{most}} alternativ, alla olika varandra.',
  DECISION_DAY_NOT_ACCEPTED: 'Välj en dag från och med i dag, högst {{days}} dagar fram, då gruppen senast kan svara.',
  DECISION_ANSWERS_ENDED: 'Svarstiden är slut. Nu skriver någon i gruppen ner vad den beslutar.',
  DECISION_STILL_OPEN:
    'Gruppen svarar fortfarande. Tills svarstiden är slut kan bara den som frågade och de sammankallande skriva ner beslutet.',
  DECISION_MADE: 'Gruppen har beslutat det här. Vill du återkomma till det, be gruppen ta upp det igen.',
  DECISION_NOT_MADE: 'Inget är beslutat där än. Svara, eller skriv ner beslutet först.',
  DECISION_RECONSIDERED: 'Gruppen håller redan på att ta upp det igen. Svara där.',
  POST_ASKS_GROUP:
    'Det som gruppen ombeds besluta står kvar som det frågades. Skriv ett inlägg om det som ska läggas till, eller ta bort det och fråga på nytt.',
  ACTION_DAY_NOT_ACCEPTED: 'Välj en dag från och med i dag, högst {{days}} dagar fram, eller lämna dagen tom.',
  ACTION_OWNER_NOT_IN_GROUP: 'Personen är inte med i gruppen. Välj någon som är det, eller be personen gå med först.',
  ACTION_OF_ANOTHER:
    'Det kan bara den som har uppgiften, den som skapade den och de sammankallande. Skriv till någon av dem i samtalet.',
  ACTION_NOT_OFFERED: 'Den väntar inte längre på ditt svar. Se hur den står nu.',
  ACTION_ENDED: 'Den är redan gjord eller inställd. Öppna den igen först, eller skapa en ny uppgift.',
  POST_IS_ACTION:
    'Det ni kom överens om står kvar med de ord det fick då. Ställ in det och skapa en ny uppgift, eller skriv ett inlägg om det som ska läggas till.',
};
