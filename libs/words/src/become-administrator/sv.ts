// Texts of the task "become administrator", in Swedish.
import type { Translated } from '../catalogue.js';
import type { becomeAdministrator as english } from './en.js';

export const becomeAdministrator: Translated<typeof english> = {
  title: 'Ansvara för Sixfold',
  lead: 'Här blir du den första administratören: du utser dem som leder program och läser in skolregister.',
  name: 'Namn',
  nameHint: 'Har du redan ett konto behåller det sitt namn.',
  nameMissing: 'Skriv ditt namn.',
  password: 'Nytt lösenord',
  passwordHint: 'Minst {{count}} tecken. Tre eller fyra ord som bara du skulle sätta ihop är lätta att minnas.',
  begin: 'Börja',
};
