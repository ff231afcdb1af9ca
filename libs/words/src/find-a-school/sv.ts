// Texts of the task "find a school", in Swedish.
import type { Translated } from '../catalogue.js';
import type { findASchool as english } from './en.js';

export const findASchool: Translated<typeof english> = {
  title: 'Hitta en skola',
  lead: 'Skriv ett namn eller en del av det, en ort, ett postnummer eller numret i registret. Felstavningar gör inget.',
  label: 'Skola',
  kind: 'Vad du letar efter',
  schools: 'Skolor',
  partners: 'Partner av alla slag',
  within: 'Bara det som hör till {{name}}',
  everywhere: 'Leta överallt',
  results: 'Skolor som passar',
  more: 'Fler skolor',
  noSchool: 'Ingen skola passar',
  noSchoolText: 'Pröva en del av namnet, orten eller postnumret. Registret kanske stavar det på ett annat sätt.',
  begin: 'Här finns alla skolor i registret',
  beginText: 'Två bokstäver räcker för att börja. Flera ord får stå i valfri ordning: ”yarmouth southtown”.',
  register: 'Nummer {{registerKey}} i registret',
  authority: 'Skolmyndighet: {{laName}}',
  proposedToClose: 'föreslås läggas ned',
  proposedToOpen: 'inte öppnad än',
  namesakes: 'Det finns andra med samma namn i listan. Bara den här har {{facts}}.',
  facts: {
    TOWN: 'den här orten',
    AUTHORITY: 'den här kommunen',
    POSTCODE: 'det här postnumret',
    WEBSITE: 'den här webbplatsen',
    AGES: 'de här åldrarna',
  },
};
