// Texts of the task "sign in", in Danish.
import type { Translated } from '../catalogue.js';
import type { signIn as english } from './en.js';

export const signIn: Translated<typeof english> = {
  title: 'Log ind',
  lead: 'Her arbejder skoler, der lærer sammen.',
  email: 'E-mailadresse',
  password: 'Adgangskode',
  submit: 'Log ind',
  forgotten: 'Jeg har glemt min adgangskode',
  findANetwork: 'Se efter et netværk uden konto',
  emailMissing: 'Skriv din e-mailadresse.',
  passwordMissing: 'Skriv din adgangskode.',
  mustSignIn: 'Log ind for at åbne siden. Du kommer direkte til den bagefter.',
};
