// Texts of the task "look after the mail", in Danish.
import type { Translated } from '../catalogue.js';
import type { lookAfterTheMail as english } from './en.js';

export const lookAfterTheMail: Translated<typeof english> = {
  title: 'Post, der ikke kom af sted',
  lead: 'Mails, som en server afviser eller ikke kan tage imod i timevis, venter her, til du prøver igen. Hvad der står i dem, bliver ikke vist.',
  reason: {
    ADDRESS_REFUSED: 'Adressen er ukendt dér. Spørg personen eller skolen efter den rigtige.',
    MAILBOX_FULL: 'Postkassen er fuld. Prøv igen, når der er gjort plads.',
    NOT_ACCEPTED: 'Modtagerens mailserver vil ikke have den. Den, der driver jeres mailserver, kan se hvorfor.',
    PUT_OFF: 'Modtagerens mailserver har udskudt den i timevis. Måske tager den imod nu.',
    NO_ANSWER: 'Mailserveren har ikke svaret i timevis. Se efter, at den kører, og prøv så igen.',
  },
  tries_one: 'prøvet {{count}} gang, sidst',
  tries_other: 'prøvet {{count}} gange, sidst',
  tryAgain: 'Prøv igen',
  tryAgainNamed: 'Prøv igen at sende til {{address}}',
  trying: 'Den er på vej igen. Går det galt, kommer den tilbage hertil.',
  older: 'Ældre post',
  empty: 'Al post er kommet af sted',
  emptyText:
    'Mails, som en server udskyder, prøves igen i timevis. Kun det, der heller ikke da kom af sted, kommer her.',
};
