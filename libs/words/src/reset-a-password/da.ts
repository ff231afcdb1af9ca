// Texts of the task "reset a password", in Danish.
import type { Translated } from '../catalogue.js';
import type { resetAPassword as english } from './en.js';

export const resetAPassword: Translated<typeof english> = {
  askTitle: 'En ny adgangskode',
  askLead: 'Skriv din e-mailadresse. Hvis den hører til en konto, kommer der et link på mail inden for et minut.',
  email: 'E-mailadresse',
  emailMissing: 'Skriv din e-mailadresse.',
  ask: 'Send mig et link',
  asked: 'Hvis {{email}} har en konto, er et link på vej. Det virker én gang og i en time.',
  chooseTitle: 'Vælg en ny adgangskode',
  chooseLead:
    'Mindst {{count}} tegn. Tre-fire ord, som kun du ville sætte sammen, er nemme at huske. Alle andre enheder bliver logget ud.',
  password: 'Ny adgangskode',
  choose: 'Brug denne adgangskode',
  askAgain: 'Bed om et nyt link',
  toSignIn: 'Til log ind',
};
