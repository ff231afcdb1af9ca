// Texts of the task "answer a proposal", in Danish.
import type { Translated } from '../catalogue.js';
import type { answerAProposal as english } from './en.js';

export const answerAProposal: Translated<typeof english> = {
  title: '{{network}} spørger, om din skole vil være med',
  lead: '{{leaders}} spørger jer. Læs, hvad det handler om, og svar så for skolen.',
  leadWithoutNames: 'Læs, hvad det handler om, og svar så for skolen.',
  purpose: 'Det er det til for',
  learningFocus: 'Læringsfokus',
  noFocus: 'Ikke sagt endnu: tit finder skolerne det sammen.',
  whoIsIn: 'De er med',
  nobodyYet: 'Ingen anden skole har sagt ja endnu: I vil være de første.',
  leadsIt: 'er med til at lede',
  meaningTitle: 'Det betyder et ja',
  meaning: {
    six: 'Din skole tæller som en af de seks, netværket har brug for.',
    complete: 'Med jeres ja er de seks samlet.',
    missing_one: 'Med jeres ja mangler der {{number}} skole.',
    missing_other: 'Med jeres ja mangler der {{number}} skoler.',
    people: 'Kollegerne på din skole ser netværket og kan gå med i arbejdsgrupperne, når det er aktivt.',
    charter: 'Den siger ja til netværkets charter, version {{version}}.',
    readCharter: 'Læs charteret',
    leave: 'Indtil det er aktivt, kan du trække jeres ja tilbage her.',
  },
  accept: 'Sig ja for skolen',
  decline: 'Sig nej',
  reason: 'Hvorfor ikke?',
  reasonHint: 'Medlederne læser det. En sætning er nok, fx “Vi er allerede med i to netværk.”',
  sendNo: 'Send jeres nej',
  back: 'Tilbage',
  state: {
    ACCEPTED: '{{school}} har sagt ja',
    DECLINED: '{{school}} har sagt nej',
    WITHDRAWN: 'Spørgsmålet til {{school}} er trukket tilbage',
    LEFT: '{{school}} har trukket sit ja tilbage',
    INVITED: 'Det er ikke dig, der skal svare',
  },
  stateText: {
    ACCEPTED: 'Medlederne kan se det. Netværket fortæller jer, hvad der så sker.',
    DECLINED: 'Medlederne kan se det, med jeres begrundelse. Du behøver ikke gøre mere.',
    WITHDRAWN: 'Der er ikke længere noget at svare på.',
    LEFT: 'Der er ikke længere noget at svare på.',
    INVITED:
      'Det er koordinatoren eller skolelederen, der svarer for {{school}}. Sig til en af dem, at spørgsmålet venter.',
  },
  seeNetwork: 'Se netværket',
};
