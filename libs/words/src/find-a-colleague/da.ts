// Texts of the task "find a colleague", in Danish.
import type { Translated } from '../catalogue.js';
import type { findAColleague as english } from './en.js';

export const findAColleague: Translated<typeof english> = {
  title: 'Find en kollega',
  lead: 'Blandt folk på dine skoler og i dine netværk. Ved hvert navn står, hvorfor du kan spørge netop der.',
  words: 'Et navn, eller det du vil spørge om',
  subject: 'Fag',
  phase: 'Del af skolen',
  role: 'Rolle',
  distance: 'Afstand fra din skole',
  any: 'alle',
  withinKm: 'inden for {{km}} km',
  list: 'Kolleger',
  more: 'Vis flere kolleger',
  nobody: 'Ingen passer på det hele',
  nobodyText: 'Søg på mindre eller på noget, der ligger tæt på. Folk findes på det, de har skrevet i deres profil.',
  inMyRole: 'Folk i samme rolle som dig',
  begin: 'Her finder du kolleger fra andre skoler',
  beginText: 'Så snart din skole er med i et netværk, står dets folk her. De, der ligner dig mest, står øverst.',
  profile: 'Skriv din egen profil',
  reasons: {
    OFFERS_IT: 'tilbyder det, du søger',
    SEEKS_IT: 'leder efter det samme',
    TEACHES_SUBJECT: 'underviser i {{subject}}',
    TEACHES_YEAR: 'har også {{year}}',
    TEACHES_PHASE: 'underviser i {{phase}}',
    HAS_ROLE: 'er {{role}}',
    NEAR: '{{km}} km væk',
    ABOUT: 'cirka {{km}} km væk',
    SIZE_OF_SCHOOL: 'en skole som din, {{size}}',
    SPEAKS: 'arbejder også på {{language}}',
    SAME_SCHOOL: 'på din skole',
  },
};
