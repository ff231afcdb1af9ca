// Refusals of the room of discussions, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { discussions as english } from './en.js';

export const discussions: Translated<typeof english> = {
  JOIN_GROUP_FIRST: 'Samtalet hör till en arbetsgrupp i ditt nätverk. Gå med i gruppen för att läsa och delta.',
  CONVENOR_NEEDED:
    'Bara den som skrev inlägget, gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan ta bort det. Fråga någon av dem.',
  PINNED_BY_CONVENOR:
    'Bara gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan fästa inlägg. Fråga någon av dem.',
  STARTER_NEEDED:
    'Bara den som startade samtalet, gruppens sammankallande och de av nätverkets medledare som är med i gruppen kan säga vad som gav svaret. Fråga någon av dem.',
  POST_OF_ANOTHER: 'Bara den som skrev inlägget kan ändra orden. Svara med ett eget.',
  POST_REMOVED: 'Inlägget är borttaget, så orden kan inte längre ändras eller läsas. Skriv ett nytt.',
  POST_REMOVED_BY_ANOTHER: 'Någon annan tog bort inlägget. Be dem lägga tillbaka det.',
  TEXT_EMPTY: 'Där finns inga ord än. Skriv något först.',
  TEXT_TOO_LONG: 'Det är mer än ett inlägg rymmer. Dela det i två.',
  TEXT_TOO_NESTED: 'Listor och citat ligger för djupt inuti varandra. Flytta ut de innersta ett steg.',
  TEXT_LINK_UNSAFE:
    'En av länkarna leder dit vi inte kan skicka läsare. Länkar börjar med https:// eller http://, eller är e-postadresser.',
  TEXT_NOT_READABLE: 'Texten innehåller något som inte kan visas här. Klistra in den igen som ren text.',
  DRAFT_WRITTEN_ELSEWHERE:
    'Du har skrivit vidare på det här på en annan enhet. Inget är förlorat: titta på det först och välj sedan vad som ska stå.',
};
