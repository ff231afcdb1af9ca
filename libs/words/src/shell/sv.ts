// Texts that surround every page, in Swedish.
import type { Translated } from '../catalogue.js';
import type { shell as english } from './en.js';

export const shell: Translated<typeof english> = {
  product: 'Sixfold',
  pageTitle: '{{page}} · Sixfold',
  skipToWork: 'Gå till sidans innehåll',
  context: 'Meny',
  close: 'Stäng',
  cancel: 'Avbryt',
  undo: 'Ångra',
  showPassword: 'Visa',
  hidePassword: 'Dölj',
  places: {
    label: 'Huvudmeny',
    home: 'Hem',
    networks: 'Nätverk',
    findASchool: 'Hitta en skola',
    schools: 'Skolor',
    notices: 'Notiser',
    work: 'Där du arbetar',
    me: 'Jag',
  },
  networks: { label: 'Mina nätverk', start: 'Starta ett nätverk' },
  account: { greeting: 'Hej {{name}}', settings: 'Mina inställningar', signOut: 'Logga ut' },
  appearance: { label: 'Utseende', light: 'Ljust', dark: 'Mörkt', system: 'Som min enhet' },
  language: { label: 'Språk' },
  states: {
    loading: 'Hämtar',
    refusedTitle: 'Du kan inte öppna det här',
    failedTitle: 'Något gick fel',
    failed: 'Felet är vårt, och det du skrev finns kvar. Försök igen; om det inte går över, ge oss numret nedan.',
    noConnectionTitle: 'Ingen anslutning',
    noConnection: 'Sixfold går inte att nå härifrån. Kontrollera anslutningen och försök sedan igen.',
    faultNumber: 'Felets nummer: {{requestId}}',
    tryAgainIn_one: 'Du kan försöka igen om {{count}} minut.',
    tryAgainIn_other: 'Du kan försöka igen om {{count}} minuter.',
    tryAgain: 'Försök igen',
    goHome: 'Gå hem',
  },
};
