// Texts of the task "sign in", in Swedish.
import type { Translated } from '../catalogue.js';
import type { signIn as english } from './en.js';

export const signIn: Translated<typeof english> = {
  title: 'Logga in',
  lead: 'Här arbetar skolor som lär tillsammans.',
  email: 'E-postadress',
  password: 'Lösenord',
  submit: 'Logga in',
  forgotten: 'Jag har glömt mitt lösenord',
  findANetwork: 'Sök efter ett nätverk utan konto',
  emailMissing: 'Skriv din e-postadress.',
  passwordMissing: 'Skriv ditt lösenord.',
  mustSignIn: 'Logga in för att öppna sidan. Du kommer direkt till den efteråt.',
};
