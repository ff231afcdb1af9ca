// Texts of the task "hand over a seat", in Swedish.
import type { Translated } from '../catalogue.js';
import type { handOverASeat as english } from './en.js';

export const handOverASeat: Translated<typeof english> = {
  title: 'Din plats i {{network}}',
  lead: 'Ledningen byter händer utan avbrott: du leder tills din efterträdare har tackat ja.',
  successor: 'Lämna över den',
  who: 'Vem skulle kunna ta över efter dig?',
  whoHint: 'På namn: alla på en medlemsskola. Det kräver ingen chefstjänst.',
  asked: '{{name}} är tillfrågad om att ta över efter dig.',
  waiting: 'Du leder tills {{name}} har tackat ja. Tillfrågad',
  takeBack: 'Ta tillbaka erbjudandet',
  takenBack: '{{name}} är inte längre tillfrågad.',
  stepDown: 'Kliv av utan efterträdare',
  meansActive:
    'Då leder {{name}} ensam. Nätverket är i fara tills platsen är tagen igen: inom 90 dagar, annars förfaller det. Facilitatorn får veta det.',
  meansForming: 'Då leder {{name}} ensam, och nätverket behöver en medledare till innan det kan aktiveras.',
  nobodyLeft: 'Du är den sista: då leder ingen nätverket',
  nobodyLeftActive:
    'Ingen kan ta in skolor, svara på ansökningar eller erbjuda platserna. Nätverket är i fara och förfaller efter 90 dagar. Facilitatorn får veta det och kan erbjuda platserna till koordinatorer och rektorer.',
  nobodyLeftForming:
    'Ingen kan fråga skolor eller aktivera nätverket. Facilitatorn får veta det och kan erbjuda platserna till koordinatorer och rektorer.',
  wayBack: 'Om du ångrar dig kan du på nätverkets sida säga att du gärna vill vara med och leda det.',
  stepDownNow: 'Kliv av',
  stepDownAnyway: 'Kliv av och lämna platserna tomma',
  steppedDown: 'Du har klivit av som medledare.',
  noSeat: 'Du har ingen plats här',
  noSeatText: 'Bara en medledare lämnar över en plats. Vem som leder står på nätverkets sida.',
  toTheSeats: 'Se vem som leder',
};
