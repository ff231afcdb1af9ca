// Refusals that any room can give, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { general as english } from './en.js';

export const general: Translated<typeof english> = {
  NOT_FOUND: 'Här finns inget som du kan se. Det kan ha tagits bort, eller så är det till för andra.',
  SIGN_IN_NEEDED: 'Logga in först och försök sedan igen.',
  FORBIDDEN: 'Det kan du inte göra själv. Fråga någon av dem som ansvarar för det.',
  INPUT_NOT_ACCEPTED: 'Något av det du skrev går inte att använda som det är. Titta igenom det och försök igen.',
  TOO_MUCH_AT_ONCE: 'Det är mer än vad som går att skicka på en gång. Korta det, eller skicka det i delar.',
  CLIENT_KEY_REUSED: 'Det här har redan skickats med ett annat innehåll. Ladda om sidan och skicka igen.',
  TOO_MANY_ATTEMPTS: 'Det har provats för många gånger. Vänta en stund och försök sedan igen.',
  BUSY_TRY_AGAIN: 'Det är många här just nu. Försök igen om några sekunder.',
};
