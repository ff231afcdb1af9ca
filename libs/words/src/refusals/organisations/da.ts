// Refusals of the room of organisations, in Danish.
import type { Translated } from '../../catalogue.js';
import type { organisations as english } from './en.js';

export const organisations: Translated<typeof english> = {
  INVITATION_NOT_OPEN:
    'Invitationen er allerede besvaret eller trukket tilbage, eller også er ugen gået. Bed om en ny.',
  INVITATION_FOR_ANOTHER_ADDRESS:
    'Invitationen er til en anden adresse end den, du er logget ind med. Log ud, og åbn så linket igen.',
  INVITATION_NEEDS_SIGN_IN: 'Adressen har allerede en konto. Log ind med den, og åbn så linket igen.',
  INVITATION_MAILED_OFTEN:
    'Der er sendt tre invitationer til denne adresse siden i går. Vent en dag, eller spørg, om mailen er havnet i uønsket post.',
  INVITATIONS_OF_TODAY_SENT:
    'Jeres skole har sendt {{most}} invitationer siden i går, og flere går der ikke ud på en dag. Send resten i morgen.',
  IMPORT_RUNNING: 'Der kører allerede en import. Vent, til den er færdig, og start så din.',
  PARTNER_KNOWN:
    '{{name}} er her allerede. Slå den op under »Find en skole«, og spørg den med i netværket, som den er.',
  KEEPS_NO_MEMBERS:
    'Kun et konsortium eller en leverandør har medlemmer, som føres i hånden. Hvilken kommune en skole hører til, siger registret.',
  ORGANISATION_CLOSED: '{{name}} er afsluttet. Intet nyt kan høre til.',
  BELONGS_ALREADY: '{{name}} hører allerede til. Den står på listen.',
  WOULD_BE_ABOVE_ITSELF:
    'Den står over den organisation, den skulle høre til. Afslut det ene tilhørsforhold, før du opretter det andet.',
  DAY_NOT_ACCEPTED: 'Vælg i dag eller en tidligere dag, og ingen slutdag før begyndelsen.',
};
