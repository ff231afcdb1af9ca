// Texts of the task "hand over a seat", in Danish.
import type { Translated } from '../catalogue.js';
import type { handOverASeat as english } from './en.js';

export const handOverASeat: Translated<typeof english> = {
  title: 'Din plads i {{network}}',
  lead: 'Ledelsen skifter hænder uden ophold: du leder, til din efterfølger har sagt ja.',
  successor: 'Giv den videre',
  who: 'Hvem kunne tage over efter dig?',
  whoHint: 'På navn: alle fra en medlemsskole. Det kræver ingen lederstilling.',
  asked: '{{name}} er spurgt om at tage over efter dig.',
  waiting: 'Du leder, til {{name}} har sagt ja. Spurgt',
  takeBack: 'Træk tilbuddet tilbage',
  takenBack: '{{name}} er ikke længere spurgt.',
  stepDown: 'Træk dig uden en efterfølger',
  meansActive:
    'Så leder {{name}} alene. Netværket er i fare, til pladsen er taget igen: inden for 90 dage, ellers bortfalder det. Facilitatoren får besked.',
  meansForming: 'Så leder {{name}} alene, og netværket skal have en medleder til, før det kan aktiveres.',
  nobodyLeft: 'Du er den sidste: så leder ingen netværket',
  nobodyLeftActive:
    'Ingen kan tage skoler ind, svare på ansøgninger eller tilbyde pladserne. Netværket er i fare og bortfalder efter 90 dage. Facilitatoren får besked og kan tilbyde pladserne til koordinatorer og skoleledere.',
  nobodyLeftForming:
    'Ingen kan spørge skoler eller aktivere netværket. Facilitatoren får besked og kan tilbyde pladserne til koordinatorer og skoleledere.',
  wayBack: 'Fortryder du, kan du på netværkets side sige, at du gerne vil være med til at lede det.',
  stepDownNow: 'Træk dig',
  stepDownAnyway: 'Træk dig, og lad pladserne stå tomme',
  steppedDown: 'Du har trukket dig som medleder.',
  noSeat: 'Du har ingen plads her',
  noSeatText: 'Det er kun en medleder, der giver en plads videre. Hvem der leder, står på netværkets side.',
  toTheSeats: 'Se, hvem der leder',
};
