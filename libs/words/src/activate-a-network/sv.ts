// Texts of the task "activate a network", in Swedish.
import type { Translated } from '../catalogue.js';
import type { activateANetwork as english } from './en.js';

export const activateANetwork: Translated<typeof english> = {
  missing_one: 'En sak saknas ännu',
  missing_other: '{{number}} saker saknas ännu',
  missingLead: 'Så snart de finns på plats går det att aktivera {{network}}.',
  ready: '{{network}} är komplett',
  readyLead:
    'När det är aktivt kan alla på skolorna öppna arbetsgrupper och gå med i dem. Skolorna får veta det med mejl.',
  activate: 'Aktivera nätverket',
  readyForOthers: 'Nu kan någon av de två medledarna aktivera det.',
  listLabel: 'Det här behöver ett nätverk',
  done: 'På plats',
  state_one: '{{number}} saknas',
  state_other: '{{number}} saknas',
  look: 'Titta på det',
  schools: {
    done: 'Sex skolor',
    missing_one: 'En skola till behöver säga ja',
    missing_other: '{{number}} skolor till behöver säga ja',
    waitingFor: 'Tillfrågade, men har inte svarat än: {{schools}}.',
    nobodyAsked: 'Just nu är ingen tillfrågad. Fråga några fler än ni behöver: alla skolor kan inte.',
    act: 'Fråga en skola',
  },
  organisations: {
    done: 'Två organisationer',
    missing_one: 'En organisation till behöver säga ja',
    missing_other: '{{number}} organisationer till behöver säga ja',
    text: 'En skola eller en partner: två kan arbeta tillsammans en tid.',
  },
  lastDay: {
    passed: 'Den sista dagen har passerat',
    text: 'Välj en senare dag, så kan det börja.',
    act: 'Välj en dag',
  },
  begin: 'Börja',
  beginLead:
    'När det har börjat kan alla i organisationerna öppna arbetsgrupper och gå med i dem. De får veta det med mejl.',
  begun: '{{network}} har börjat',
  coLeaders: {
    done: 'Två medledare',
    missing_one: 'En medledare till',
    missing_other: 'Två medledare',
    text: 'Alla på en skola som har sagt ja kan vara med och leda. Det kräver ingen chefstjänst.',
    waitingFor: '{{names}} har erbjudits platsen och har inte svarat än.',
    act: 'Erbjud platsen',
    tooMany: 'Fler än två har en plats',
    tooManyText: 'Bara två kan leda. Be facilitatorn i ert program om hjälp.',
    outside: '{{name}} är inte från någon skola som har sagt ja',
    outsideText: 'När en av personens skolor säger ja är det löst.',
  },
  learningFocus: {
    done: 'Lärandefokus',
    missing: 'Ett lärandefokus',
    text: 'En mening om det ni vill ta reda på eller förändra i elevernas lärande.',
    act: 'Skriv det',
  },
  active: '{{network}} är aktivt',
  activeLead: 'Skolorna har fått veta det. Det här kan ni göra nu:',
  openAGroup: 'Öppna en arbetsgrupp',
  openAGroupText: 'Personer på flera skolor med ett gemensamt intresse: ett ämne, ett stadium, en roll, ett tema.',
  seeNetwork: 'Se nätverket',
  notForming: 'Det här nätverket har haft sin tid',
  notFormingLead: 'Det går att läsa, men inte längre att aktivera.',
};
