// Refusals of the room of colleagues, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { colleagues as english } from './en.js';

export const colleagues: Translated<typeof english> = {
  PEOPLE_OF_NETWORK_ONLY:
    'Det gör de som finns på nätverkets skolor och hos dess partner; du kan läsa med. Fråga en av medledarna.',
  BOARD_ENTRY_IS_YOURS: 'Anslaget är ditt eget. Andra svarar på det, och du skriver vad det blev av det.',
  BOARD_ENTRY_OF_ANOTHER: 'Bara den som har gjort det kan ändra det. Fråga den som har skrivit anslaget.',
  BOARD_ENTRY_NOT_OPEN:
    'Anslaget har ordnat sig, tagits ner eller gått ut under tiden. Ladda om sidan för att se hur det står till.',
  BOARD_ANSWER_GONE: 'Svaret har tagits tillbaka under tiden. Ladda om sidan för att se vilka som fortfarande svarar.',
  BOARD_DAY_NOT_ACCEPTED: 'Välj en dag från och med idag och högst {{months}} månader fram.',
};
