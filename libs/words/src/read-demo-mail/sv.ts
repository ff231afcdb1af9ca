// Texts of the task "read the demo’s mail", in Swedish.
import type { Translated } from '../catalogue.js';
import type { readDemoMail as english } from './en.js';

export const readDemoMail: Translated<typeof english> = {
  title: 'Demots post',
  lead: 'Ett demo skickar inget ut. Det som skulle ha skickats står här, med sina länkar.',
  to: 'till {{address}}',
  waiting: 'inte skickat än',
  empty: 'Inget mejl har skrivits än',
  emptyHint: 'Fråga en skola, bjud in en samordnare eller återställ ett lösenord, så står mejlet här.',
  more: 'Äldre post',
};
