// Texts of the task "read the demo’s mail", in Danish.
import type { Translated } from '../catalogue.js';
import type { readDemoMail as english } from './en.js';

export const readDemoMail: Translated<typeof english> = {
  title: 'Demoens post',
  lead: 'En demo sender ikke noget ud. Det, der ville være blevet sendt, står her med sine links.',
  to: 'til {{address}}',
  waiting: 'ikke sendt endnu',
  empty: 'Der er ikke skrevet nogen mail endnu',
  emptyHint: 'Spørg en skole, inviter en koordinator, eller nulstil en adgangskode, så står mailen her.',
  more: 'Ældre post',
};
