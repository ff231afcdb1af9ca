// Refusals of the room of organisations, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { organisations as english } from './en.js';

export const organisations: Translated<typeof english> = {
  INVITATION_NOT_OPEN: 'Inbjudan är redan besvarad eller återtagen, eller så har veckan gått. Be om en ny.',
  INVITATION_FOR_ANOTHER_ADDRESS:
    'Inbjudan gäller en annan adress än den du är inloggad med. Logga ut och öppna sedan länken igen.',
  INVITATION_NEEDS_SIGN_IN: 'Adressen har redan ett konto. Logga in med det och öppna sedan länken igen.',
};
