// Texts of the task "find a colleague", in Swedish.
import type { Translated } from '../catalogue.js';
import type { findAColleague as english } from './en.js';

export const findAColleague: Translated<typeof english> = {
  title: 'Hitta en kollega',
  lead: 'Bland dem som finns på dina skolor och i dina nätverk. Vid varje namn står varför det är rätt person att fråga.',
  words: 'Ett namn, eller det du vill fråga om',
  subject: 'Ämne',
  phase: 'Del av skolan',
  role: 'Roll',
  distance: 'Avstånd från din skola',
  any: 'alla',
  withinKm: 'inom {{km}} km',
  list: 'Kollegor',
  more: 'Visa fler kollegor',
  nobody: 'Ingen passar in på allt',
  nobodyText: 'Sök på mindre, eller på något som ligger nära. Man hittas genom det man har skrivit i sin profil.',
  inMyRole: 'Personer i samma roll som du',
  begin: 'Här hittar du kollegor på andra skolor',
  beginText: 'Så snart din skola är med i ett nätverk står de som är där här, med de mest lika dig först.',
  profile: 'Skriv din egen profil',
  reasons: {
    OFFERS_IT: 'erbjuder det du söker',
    SEEKS_IT: 'söker samma sak',
    TEACHES_SUBJECT: 'undervisar i {{subject}}',
    TEACHES_YEAR: 'har också {{year}}',
    TEACHES_PHASE: 'undervisar i {{phase}}',
    HAS_ROLE: 'är {{role}}',
    NEAR: '{{km}} km bort',
    ABOUT: 'ungefär {{km}} km bort',
    SIZE_OF_SCHOOL: 'en skola som din, {{size}}',
    SPEAKS: 'arbetar också på {{language}}',
    SAME_SCHOOL: 'på din skola',
  },
};
