// Texts of the task "agree on a charter", in Swedish.
import type { Translated } from '../catalogue.js';
import type { agreeOnACharter as english } from './en.js';

export const agreeOnACharter: Translated<typeof english> = {
  title: 'Charter för {{network}}',
  lead: 'Det våra skolor står för, och hur vi arbetar tillsammans.',
  version: 'Version {{version}}',
  publishedBy: 'Publicerad av {{name}} den {{day}}',
  accept: 'Tacka ja för {{school}}',
  accepted: '{{school}} har tackat ja till version {{version}}.',
  waits: '{{school}} har inte sagt om skolan står bakom den här versionen',
  waitsText: 'Läs den nedan. Tills du har tackat ja fortsätter allt som förut.',
  empty: 'Här kommer det att stå som era skolor är överens om',
  emptyText:
    'Medledarna skriver det, och varje skola tackar ja. Det får gärna vara kort. De här frågorna hjälper er i gång:',
  emptyForOthers: 'Medledarna skriver det. Du får frågan när det finns något att läsa.',
  questions: {
    pupils: 'Vad vill vi ska gälla för eleverna på var och en av våra skolor?',
    promises: 'Vad lovar vi varandra: tid, öppenhet, vem som kommer?',
    deciding: 'Hur fattar vi beslut, och vad gör vi när vi inte är överens?',
    sharing: 'Vad delar vi, och vad stannar på den egna skolan?',
  },
  begin: 'Skriv chartret',
  beginNext: 'Skriv en ny version',
  goOn: 'Skriv vidare',
  sheet: 'Chartret',
  publish: 'Publicera version {{version}}',
  publishMeans: 'Varje skola får frågan på nytt. Ingen stängs ute under tiden.',
  published: 'Version {{version}} är publicerad. Skolorna har fått frågan.',
  stop: 'Låt det ligga så länge',
  schools: 'Vilka som står bakom',
  byPerson: 'Tackade ja till version {{version}} den {{day}}, genom {{name}}',
  byJoining: 'Tackade ja till version {{version}} genom att gå med den {{day}}',
  hasNot: 'Har inte tackat ja till någon version än. Fick frågan den {{day}}',
  hasNotThis: 'Version {{version}} har väntat på svar sedan den {{day}}',
  yes: 'Har tackat ja',
  notYet: 'Inte än',
  earlier: 'Tidigare versioner',
};
