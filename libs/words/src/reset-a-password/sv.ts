// Texts of the task "reset a password", in Swedish.
import type { Translated } from '../catalogue.js';
import type { resetAPassword as english } from './en.js';

export const resetAPassword: Translated<typeof english> = {
  askTitle: 'Ett nytt lösenord',
  askLead: 'Skriv din e-postadress. Om den hör till ett konto kommer en länk med e-post inom en minut.',
  email: 'E-postadress',
  emailMissing: 'Skriv din e-postadress.',
  ask: 'Skicka mig en länk',
  asked: 'Om {{email}} har ett konto är en länk på väg. Den fungerar en gång, i en timme.',
  chooseTitle: 'Välj ett nytt lösenord',
  chooseLead:
    'Minst {{count}} tecken. Tre eller fyra ord som bara du skulle sätta ihop är lätta att minnas. Alla andra enheter loggas då ut.',
  password: 'Nytt lösenord',
  choose: 'Använd det här lösenordet',
  askAgain: 'Be om en ny länk',
  toSignIn: 'Till inloggningen',
};
