// Texts of the task "look after the mail", in Swedish.
import type { Translated } from '../catalogue.js';
import type { lookAfterTheMail as english } from './en.js';

export const lookAfterTheMail: Translated<typeof english> = {
  title: 'Post som inte kom i väg',
  lead: 'Mejl som en server avvisar, eller inte kan ta emot på flera timmar, väntar här tills du försöker igen. Vad som står i dem visas inte.',
  reason: {
    ADDRESS_REFUSED: 'Adressen är okänd där. Fråga personen eller skolan efter den rätta.',
    MAILBOX_FULL: 'Brevlådan är full. Försök igen när det finns plats.',
    NOT_ACCEPTED: 'Mottagarens mejlserver tar inte emot det. Den som sköter er mejlserver kan se varför.',
    PUT_OFF: 'Mottagarens mejlserver har skjutit upp det i timmar. Kanske tar den emot det nu.',
    NO_ANSWER: 'Mejlservern har inte svarat på flera timmar. Se efter att den är i gång och försök sedan igen.',
  },
  tries_one: 'försökt {{count}} gång, senast',
  tries_other: 'försökt {{count}} gånger, senast',
  tryAgain: 'Försök igen',
  tryAgainNamed: 'Försök igen att mejla {{address}}',
  trying: 'Det är på väg igen. Går det inte kommer det tillbaka hit.',
  older: 'Äldre post',
  empty: 'All post har kommit i väg',
  emptyText: 'Mejl som en server skjuter upp försöks igen i timmar. Bara det som inte kom i väg ens då hamnar här.',
};
