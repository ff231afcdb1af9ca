// Texts of the task "accept an invitation", in Danish.
import type { Translated } from '../catalogue.js';
import type { acceptAnInvitation as english } from './en.js';

export const acceptAnInvitation: Translated<typeof english> = {
  title: 'Velkommen til {{school}} på Sixfold',
  lead: '{{inviter}} inviterer dig som {{role}} på {{school}}.',
  expires: 'Linket virker til og med {{date}}.',
  meaning: 'Som koordinator svarer du for skolen, når et netværk spørger den.',
  name: 'Dit navn',
  nameHint: 'Som det kommer til at stå ved det, du skriver.',
  nameMissing: 'Skriv dit navn.',
  email: 'Din e-mailadresse',
  password: 'Vælg en adgangskode',
  passwordHint: 'Mindst {{count}} tegn. Et par ord i træk er lette at huske.',
  accept: 'Tag imod',
  hasAccount: '{{email}} har allerede en konto. Log ind med den; du kommer direkte tilbage hertil.',
  signIn: 'Log ind',
  otherAccount: 'Du er logget ind som {{mine}}, men invitationen er til {{theirs}}. Log ud, og åbn så linket igen.',
  signOut: 'Log ud',
  takesEffect: 'Nu svarer du for {{school}}',
  takesEffectText:
    'Din adresse hører til skolen, så det gælder med det samme. Det, der venter på dit svar, står på din forside.',
  isIn: 'Nu er du {{role}} på {{school}}',
  isInText: 'Du når skolens netværk og kan være med i deres arbejdsgrupper.',
  waits: 'En facilitator ser først på det',
  waitsText:
    'For at ingen skal overtage en skole, bekræfter en facilitator i programmet, hvem dens første koordinator er. Indtil da kan du se dig om, men ikke svare for {{school}} endnu. Din forside siger til, når du kan.',
  goHome: 'Gå til Sixfold',
};
