// Texts of the task "review the year", in Swedish.
import type { Translated } from '../catalogue.js';
import type { reviewTheYear as english } from './en.js';

export const reviewTheYear: Translated<typeof english> = {
  title: 'Tillbakablick på {{network}}',
  lead: 'En gang varje programår ser medledarna tillbaka med enkla ord. Alla i nätverket läser det.',
  writeTitle: 'År {{year}}',
  ends: 'Programår {{year}} slutar den {{day}}.',
  ended: 'Programår {{year}} slutade den {{day}}.',
  leadWriting: 'Tänk på året, inte på ett betyg. En eller två meningar räcker.',
  headings: {
    PURPOSE_AND_FOCUS: 'Syfte och fokus',
    RELATIONSHIPS: 'Relationer',
    COLLABORATION: 'Samarbete',
    ENQUIRY: 'Undersökning',
    LEADERSHIP: 'Ledarskap',
    ACCOUNTABILITY: 'Ansvar',
    CAPACITY_BUILDING: 'Växande kunnande',
  },
  questions: {
    PURPOSE_AND_FOCUS: 'Vet vi alla vad vi arbetar med, och skulle vi välja det igen?',
    RELATIONSHIPS: 'Litar vi så mycket på varandra att vi säger vad som inte fungerade?',
    COLLABORATION: 'Vad gjorde eller prövade vi tillsammans som ingen skola hade gjort ensam?',
    ENQUIRY: 'Vilken fråga om elevernas lärande följde vi, och vad kom vi fram till?',
    LEADERSHIP: 'Vem ledde något i år, utöver medledarna?',
    ACCOUNTABILITY: 'För vem visade vi vad som har förändrats, och vad sade de?',
    CAPACITY_BUILDING: 'Vad kan vi nu som vi inte kunde för ett år sedan?',
  },
  levels: { NOT_YET: 'Inte än', BEGUN: 'Påbörjat', UNDER_WAY: 'En bra bit på väg', HOW_WE_WORK: 'Så arbetar vi' },
  level: 'Hur långt har vi kommit?',
  words: 'Med en eller två meningar',
  publish: 'Publicera tillbakablicken på år {{year}}',
  publishMeans: 'Från och med då läser nätverkets folk den, och den står kvar som den är.',
  published: 'Tillbakablicken på år {{year}} är publicerad.',
  missingHere: 'Saknas fortfarande',
  missing_one: 'En rubrik behöver fortfarande ett svar och en mening: {{headings}}.',
  missing_other: '{{count}} rubriker behöver fortfarande ett svar och en mening: {{headings}}.',
  yearBefore: 'År {{year}}: {{level}}',
  by: 'Publicerad av {{name}} den {{day}}',
  empty: 'Här kommer det att stå som nätverket sade om sitt år',
  emptyText: 'En månad innan ett programår slutar får medledarna frågan att se tillbaka.',
  emptyInformal: 'Programåren börjar när ett nätverk aktiveras.',
};
