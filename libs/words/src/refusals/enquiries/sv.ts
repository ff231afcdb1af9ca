// Refusals of the room of enquiries, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { enquiries as english } from './en.js';

export const enquiries: Translated<typeof english> = {
  ENQUIRY_FOR_OWN_ORGANISATION:
    'Du deltar för en skola eller partner som du själv hör till och som är med i nätverket. Välj en av dina.',
  ENQUIRY_NEEDS_ACTIVE_NETWORK:
    'Nätverket är inte i gång nu, så dess undersökningar står kvar och går att läsa. Medledarna vet vad nätverket saknar.',
  ENQUIRY_MEMBERS_ONLY: 'Det gör de som deltar i undersökningen. Gå med först: ett klick, så kan du.',
  ENQUIRY_ETHICS_FIRST:
    'Kom överens om hur, innan något samlas in: det står högst upp i undersökningen och tar en minut.',
  ENQUIRY_ROUNDS_FULL: 'Börja efter {{most}} varv en ny undersökning med den fråga ni har nu.',
  EXPECTATIONS_FULL: 'Ett varv rymmer {{most}} aningar och förändringar. Ta bort en, eller gå ett varv till.',
  EVIDENCE_SAYS_NOTHING: 'Skriv vad du såg, bifoga det, eller skriv vad eleven sade: arket är tomt än.',
  CONTRIBUTION_OF_ANOTHER: 'Bara den som har lagt till det kan ta bort det. Fråga den personen.',
  CONFIRMED_BY_ANOTHER_SCHOOL:
    'Hur stark den är bekräftas av någon som deltar för en annan skola. Be en av dem se på den.',
  PUPILS_OF_OWN_SCHOOL_ONLY:
    'Du kan visa elever från den skola som du deltar för och vars samtycken den för. Lämna de andra utanför, eller berätta så att ingen elev går att känna igen.',
  CONSENT_OF_SCHOOL_MISSING:
    'Skolan har inte sagt ja till att detta av {{name}} visas. Fråga dess koordinator eller rektor, eller lämna eleven utanför och skriv utan namn vem det var, t.ex. ”en elev i årskurs 4”.',
  CONSENT_OF_GUARDIAN_MISSING:
    'Ingen vårdnadshavare till {{name}} har sagt ja till att detta visas. Fråga efter den underskrivna blanketten på skolans expedition, eller lämna eleven utanför och skriv utan namn vem det var, t.ex. ”en elev i årskurs 4”.',
  CONSENT_OF_PUPIL_MISSING:
    '{{name}} har inte sagt ja till att detta visas. Fråga, och låt skolan registrera det, eller lämna eleven utanför och skriv utan namn vem det var, t.ex. ”en elev i årskurs 8”.',
};
