// Texts of the task "find a school", in Danish.
import type { Translated } from '../catalogue.js';
import type { findASchool as english } from './en.js';

export const findASchool: Translated<typeof english> = {
  title: 'Find en skole',
  lead: 'Skriv et navn eller en del af det, en by, et postnummer eller nummeret i registret. Tastefejl gør ikke noget.',
  label: 'Skole',
  kind: 'Hvad du leder efter',
  schools: 'Skoler',
  partners: 'Partnere af enhver slags',
  within: 'Kun hvad der hører til {{name}}',
  everywhere: 'Led overalt',
  results: 'Skoler, der passer',
  more: 'Flere skoler',
  noSchool: 'Ingen skole passer',
  noSchoolText: 'Prøv en del af navnet, byen eller postnummeret. Måske staver registret det anderledes.',
  begin: 'Alle skoler i registret er her',
  beginText: 'Begynd med to bogstaver. Flere ord må stå i vilkårlig rækkefølge: “yarmouth southtown”.',
  register: 'Nummer {{registerKey}} i registret',
  authority: 'Skolemyndighed: {{laName}}',
  proposedToClose: 'foreslået lukket',
  proposedToOpen: 'ikke åbnet endnu',
  namesakes: 'Der er andre med samme navn på listen. Kun denne har {{facts}}.',
  facts: {
    TOWN: 'denne by',
    AUTHORITY: 'denne kommune',
    POSTCODE: 'dette postnummer',
    WEBSITE: 'dette websted',
    AGES: 'disse alderstrin',
  },
};
