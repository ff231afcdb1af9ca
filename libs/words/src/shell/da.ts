// Texts that surround every page, in Danish.
import type { Translated } from '../catalogue.js';
import type { shell as english } from './en.js';

export const shell: Translated<typeof english> = {
  product: 'Sixfold',
  pageTitle: '{{page}} · Sixfold',
  skipToWork: 'Gå til sidens indhold',
  context: 'Menu',
  close: 'Luk',
  cancel: 'Annuller',
  undo: 'Fortryd',
  showPassword: 'Vis',
  hidePassword: 'Skjul',
  places: {
    label: 'Hovedmenu',
    home: 'Hjem',
    networks: 'Netværk',
    findASchool: 'Find en skole',
    schools: 'Skoler',
    notices: 'Beskeder',
    work: 'Hvor du arbejder',
    me: 'Mig',
  },
  networks: { label: 'Mine netværk', start: 'Start et netværk' },
  account: { greeting: 'Hej {{name}}', settings: 'Mine indstillinger', signOut: 'Log ud' },
  appearance: { label: 'Udseende', light: 'Lyst', dark: 'Mørkt', system: 'Som min enhed' },
  language: { label: 'Sprog' },
  states: {
    loading: 'Henter',
    refusedTitle: 'Du kan ikke åbne dette',
    failedTitle: 'Noget gik galt',
    failed: 'Fejlen er vores, og det, du skrev, er her stadig. Prøv igen; bliver det ved, så giv os nummeret herunder.',
    noConnectionTitle: 'Ingen forbindelse',
    noConnection: 'Sixfold kan ikke nås herfra. Se efter forbindelsen, og prøv så igen.',
    faultNumber: 'Fejlens nummer: {{requestId}}',
    tryAgainIn_one: 'Du kan prøve igen om {{count}} minut.',
    tryAgainIn_other: 'Du kan prøve igen om {{count}} minutter.',
    tryAgain: 'Prøv igen',
    goHome: 'Gå hjem',
  },
};
