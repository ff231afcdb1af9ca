// Texts of the task "answer a proposal", in Swedish.
import type { Translated } from '../catalogue.js';
import type { answerAProposal as english } from './en.js';

export const answerAProposal: Translated<typeof english> = {
  title: '{{network}} undrar om din skola vill vara med',
  lead: '{{leaders}} frågar er. Läs vad det handlar om och svara sedan för skolan.',
  leadWithoutNames: 'Läs vad det handlar om och svara sedan för skolan.',
  purpose: 'Det är det till för',
  learningFocus: 'Lärandefokus',
  noFocus: 'Inte sagt än: ofta hittar skolorna det tillsammans.',
  whoIsIn: 'De är med',
  nobodyYet: 'Ingen annan skola har sagt ja än: ni skulle bli först.',
  leadsIt: 'är med och leder',
  meaningTitle: 'Det här betyder ett ja',
  meaning: {
    six: 'Din skola räknas som en av de sex som nätverket behöver.',
    complete: 'Med ert ja är de sex samlade.',
    missing_one: 'Med ert ja saknas {{number}} skola.',
    missing_other: 'Med ert ja saknas {{number}} skolor.',
    people: 'Kollegerna på din skola ser nätverket och kan gå med i arbetsgrupperna när det är aktivt.',
    charter: 'Den tackar ja till nätverkets charter, version {{version}}.',
    readCharter: 'Läs chartret',
    leave: 'Tills det är aktivt kan du ta tillbaka ert ja här.',
  },
  accept: 'Säg ja för skolan',
  decline: 'Säg nej',
  reason: 'Varför inte?',
  reasonHint: 'Medledarna läser det. En mening räcker, t.ex. ”Vi är redan med i två nätverk.”',
  sendNo: 'Skicka ert nej',
  back: 'Tillbaka',
  state: {
    ACCEPTED: '{{school}} har sagt ja',
    DECLINED: '{{school}} har sagt nej',
    WITHDRAWN: 'Frågan till {{school}} är tillbakatagen',
    LEFT: '{{school}} har tagit tillbaka sitt ja',
    INVITED: 'Det är inte du som svarar',
  },
  stateText: {
    ACCEPTED: 'Medledarna ser det. Nätverket berättar vad som händer sedan.',
    DECLINED: 'Medledarna ser det, med er motivering. Du behöver inte göra mer.',
    WITHDRAWN: 'Det finns inget kvar att svara på.',
    LEFT: 'Det finns inget kvar att svara på.',
    INVITED: 'Det är koordinatorn eller rektorn som svarar för {{school}}. Säg till någon av dem att frågan väntar.',
  },
  seeNetwork: 'Se nätverket',
};
