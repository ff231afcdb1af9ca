// Texts of the task "agree on a charter", in Danish.
import type { Translated } from '../catalogue.js';
import type { agreeOnACharter as english } from './en.js';

export const agreeOnACharter: Translated<typeof english> = {
  title: 'Charter for {{network}}',
  lead: 'Det, vores skoler står for, og måden, vi arbejder sammen på.',
  version: 'Version {{version}}',
  publishedBy: 'Offentliggjort af {{name}} den {{day}}',
  accept: 'Sig ja for {{school}}',
  accepted: '{{school}} har sagt ja til version {{version}}.',
  waits: '{{school}} har ikke sagt, om skolen står bag denne version',
  waitsText: 'Læs den nedenfor. Indtil du siger ja, fortsætter alt som før.',
  empty: 'Her kommer det til at stå, som jeres skoler er enige om',
  emptyText: 'Medlederne skriver det, og hver skole siger ja. Det må gerne være kort. Disse spørgsmål hjælper i gang:',
  emptyForOthers: 'Medlederne skriver det. Du bliver spurgt, når der er noget at læse.',
  questions: {
    pupils: 'Hvad vil vi have, der gælder for eleverne på hver eneste af vores skoler?',
    promises: 'Hvad lover vi hinanden: tid, åbenhed, hvem der kommer?',
    deciding: 'Hvordan beslutter vi, og hvad gør vi, når vi er uenige?',
    sharing: 'Hvad deler vi, og hvad bliver på den enkelte skole?',
  },
  begin: 'Skriv charteret',
  beginNext: 'Skriv en ny version',
  goOn: 'Skriv videre',
  sheet: 'Charteret',
  publish: 'Offentliggør version {{version}}',
  publishMeans: 'Hver skole bliver bedt om at sige ja på ny. Ingen lukkes ude imens.',
  published: 'Version {{version}} er offentliggjort. Skolerne er blevet spurgt.',
  stop: 'Lad det ligge for nu',
  schools: 'Hvem der står bag',
  byPerson: 'Sagde ja til version {{version}} den {{day}}, ved {{name}}',
  byJoining: 'Sagde ja til version {{version}} ved at gå med den {{day}}',
  hasNot: 'Har ikke sagt ja til en version endnu. Spurgt den {{day}}',
  hasNotThis: 'Version {{version}} har ventet på svar siden den {{day}}',
  yes: 'Har sagt ja',
  notYet: 'Ikke endnu',
  earlier: 'Tidligere versioner',
};
