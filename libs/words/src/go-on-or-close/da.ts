// Texts of the task "go on or close", in Danish.
import type { Translated } from '../catalogue.js';
import type { goOnOrClose as english } from './en.js';

export const goOnOrClose: Translated<typeof english> = {
  title: 'Hvordan netværket fortsætter',
  lead: 'Det bestemmer de to medledere. Netværket beholder alt, det har.',
  ended: 'Netværket har nået sin sidste dag. Det, der er skrevet, kan stadig læses.',
  goOn: {
    title: 'Den sidste dag',
    lapsedTitle: 'Fortsæt uformelt',
    lapsedText:
      'Uden program kan netværket fortsætte med to organisationer eller flere, til en dag som I vælger. Arbejdsgrupperne åbner igen.',
    save: 'Behold denne dag',
    goOnInformally: 'Fortsæt til da',
    done: 'Dagen er valgt.',
  },
  programme: {
    title: 'Gå med i et program',
    text: 'Med seks skoler, to medledere og et læringsfokus kan det blive et programnetværk: i fire år, med støtte.',
    lead: 'Der skal være to medledere fra organisationerne og et læringsfokus.',
    join: 'Gå med i programmet',
    done: 'Netværket er nu med i programmet.',
  },
  close: {
    title: 'Luk netværket',
    text: 'Så kan det læses, og der skrives intet nyt. Den anden medleder og de, der leder programmet, får besked.',
    reason: 'Hvorfor?',
    reasonHint: 'Det står på netværkets side. En sætning er nok.',
    act: 'Luk netværket',
  },
  closed: {
    title: '{{network}} er lukket',
    text: 'Du kan fortryde i {{minutes}} minutter.',
    undo: 'Fortryd: åbn det igen',
  },
};
