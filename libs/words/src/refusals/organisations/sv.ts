// Refusals of the room of organisations, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { organisations as english } from './en.js';

export const organisations: Translated<typeof english> = {
  INVITATION_NOT_OPEN: 'Inbjudan är redan besvarad eller återtagen, eller så har veckan gått. Be om en ny.',
  INVITATION_FOR_ANOTHER_ADDRESS:
    'Inbjudan gäller en annan adress än den du är inloggad med. Logga ut och öppna sedan länken igen.',
  INVITATION_NEEDS_SIGN_IN: 'Adressen har redan ett konto. Logga in med det och öppna sedan länken igen.',
  INVITATION_MAILED_OFTEN:
    'Tre inbjudningar har gått till den här adressen sedan i går. Vänta en dag, eller fråga om mejlet har hamnat i skräpposten.',
  INVITATIONS_OF_TODAY_SENT:
    'Er skola har skickat {{most}} inbjudningar sedan i går, och fler går inte ut på en dag. Skicka resten i morgon.',
  IMPORT_RUNNING: 'En annan import pågår. Vänta tills den är klar och starta sedan din.',
  PARTNER_KNOWN:
    '{{name}} finns redan här. Sök efter den under ”Hitta en skola” och fråga in den i nätverket som den är.',
  KEEPS_NO_MEMBERS:
    'Bara ett konsortium eller en leverantör har medlemmar som förs in för hand. Vilken kommun en skola hör till står i registret.',
  ORGANISATION_CLOSED: '{{name}} är avslutat. Inget nytt kan höra dit.',
  BELONGS_ALREADY: '{{name}} hör redan dit. Den står i listan.',
  WOULD_BE_ABOVE_ITSELF:
    'Den står över organisationen som den skulle höra till. Avsluta den ena kopplingen innan du gör den andra.',
  DAY_NOT_ACCEPTED: 'Välj i dag eller en tidigare dag, och inget slut före början.',
};
