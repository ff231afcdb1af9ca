// Refusals of the room of colleagues, in Danish.
import type { Translated } from '../../catalogue.js';
import type { colleagues as english } from './en.js';

export const colleagues: Translated<typeof english> = {
  PEOPLE_OF_NETWORK_ONLY: 'Det gør folk fra netværkets skoler og partnere; du kan læse med. Spørg en af medlederne.',
  BOARD_ENTRY_IS_YOURS: 'Det er dit eget opslag. Andre svarer på det, og du skriver, hvad det blev til.',
  BOARD_ENTRY_OF_ANOTHER: 'Kun den, der har gjort det, kan ændre det. Spørg den, der har skrevet opslaget.',
  BOARD_ENTRY_NOT_OPEN:
    'Opslaget er blevet til noget, taget ned eller udløbet imens. Genindlæs siden for at se, hvordan det står til.',
  BOARD_ANSWER_GONE: 'Svaret er trukket tilbage imens. Genindlæs siden for at se, hvem der stadig svarer.',
  BOARD_DAY_NOT_ACCEPTED: 'Vælg en dag fra i dag og højst {{months}} måneder frem.',
};
