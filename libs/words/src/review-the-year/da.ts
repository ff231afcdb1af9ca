// Texts of the task "review the year", in Danish.
import type { Translated } from '../catalogue.js';
import type { reviewTheYear as english } from './en.js';

export const reviewTheYear: Translated<typeof english> = {
  title: 'Tilbageblik på {{network}}',
  lead: 'Én gang hvert programår ser medlederne tilbage i enkle ord. Alle i netværket læser det.',
  writeTitle: 'År {{year}}',
  ends: 'Programår {{year}} slutter den {{day}}.',
  ended: 'Programår {{year}} sluttede den {{day}}.',
  leadWriting: 'Tænk på året, ikke på en karakter. En eller to sætninger er nok.',
  headings: {
    PURPOSE_AND_FOCUS: 'Formål og fokus',
    RELATIONSHIPS: 'Relationer',
    COLLABORATION: 'Samarbejde',
    ENQUIRY: 'Undersøgelse',
    LEADERSHIP: 'Ledelse',
    ACCOUNTABILITY: 'Ansvarlighed',
    CAPACITY_BUILDING: 'Opbygning af kunnen',
  },
  questions: {
    PURPOSE_AND_FOCUS: 'Ved vi alle, hvad vi arbejder med, og ville vi vælge det igen?',
    RELATIONSHIPS: 'Stoler vi nok på hinanden til at sige, hvad der ikke virkede?',
    COLLABORATION: 'Hvad lavede eller prøvede vi sammen, som ingen skole ville have gjort alene?',
    ENQUIRY: 'Hvilket spørgsmål om elevernes læring fulgte vi, og hvad fandt vi ud af?',
    LEADERSHIP: 'Hvem ledte noget i år ud over medlederne?',
    ACCOUNTABILITY: 'Hvem viste vi, hvad der er ændret, og hvad sagde de?',
    CAPACITY_BUILDING: 'Hvad kan vi nu, som vi ikke kunne for et år siden?',
  },
  levels: { NOT_YET: 'Ikke endnu', BEGUN: 'Begyndt', UNDER_WAY: 'Godt i gang', HOW_WE_WORK: 'Sådan arbejder vi' },
  level: 'Hvor langt er vi kommet?',
  words: 'Med en eller to sætninger',
  publish: 'Offentliggør tilbageblikket på år {{year}}',
  publishMeans: 'Fra da af kan netværkets folk læse det, og det bliver stående, som det er.',
  published: 'Tilbageblikket på år {{year}} er offentliggjort.',
  missingHere: 'Mangler stadig',
  missing_one: 'Én overskrift mangler stadig et svar og en sætning: {{headings}}.',
  missing_other: '{{count}} overskrifter mangler stadig et svar og en sætning: {{headings}}.',
  yearBefore: 'År {{year}}: {{level}}',
  by: 'Offentliggjort af {{name}} den {{day}}',
  empty: 'Her kommer det til at stå, som netværket sagde om sit år',
  emptyText: 'En måned før et programår slutter, bliver medlederne bedt om at se tilbage.',
  emptyInformal: 'Programårene begynder, når et netværk aktiveres.',
};
