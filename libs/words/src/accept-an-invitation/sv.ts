// Texts of the task "accept an invitation", in Swedish.
import type { Translated } from '../catalogue.js';
import type { acceptAnInvitation as english } from './en.js';

export const acceptAnInvitation: Translated<typeof english> = {
  title: 'Välkommen till {{school}} på Sixfold',
  lead: '{{inviter}} bjuder in dig som {{role}} på {{school}}.',
  expires: 'Länken fungerar till och med {{date}}.',
  meaning: 'Som koordinator svarar du för skolan när ett nätverk frågar den.',
  name: 'Ditt namn',
  nameHint: 'Som det kommer att stå vid det du skriver.',
  nameMissing: 'Skriv ditt namn.',
  email: 'Din e-postadress',
  password: 'Välj ett lösenord',
  passwordHint: 'Minst {{count}} tecken. Några ord i rad är lätta att minnas.',
  accept: 'Tacka ja',
  hasAccount: '{{email}} har redan ett konto. Logga in med det; du kommer direkt tillbaka hit.',
  signIn: 'Logga in',
  otherAccount: 'Du är inloggad som {{mine}}, men inbjudan gäller {{theirs}}. Logga ut och öppna sedan länken igen.',
  signOut: 'Logga ut',
  takesEffect: 'Nu svarar du för {{school}}',
  takesEffectText:
    'Din adress hör till skolan, så det gäller direkt. Det som väntar på ditt svar står på din startsida.',
  isIn: 'Nu är du {{role}} på {{school}}',
  isInText: 'Du når skolans nätverk och kan gå med i deras arbetsgrupper.',
  waits: 'En facilitator tittar på det först',
  waitsText:
    'För att ingen ska ta över en skola bekräftar en facilitator i programmet vem som är dess första koordinator. Till dess kan du se dig omkring, men inte svara för {{school}} än. Din startsida säger till när du kan.',
  goHome: 'Gå till Sixfold',
};
