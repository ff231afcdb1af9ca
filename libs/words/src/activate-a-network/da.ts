// Texts of the task "activate a network", in Danish.
import type { Translated } from '../catalogue.js';
import type { activateANetwork as english } from './en.js';

export const activateANetwork: Translated<typeof english> = {
  missing_one: 'En ting mangler endnu',
  missing_other: '{{number}} ting mangler endnu',
  missingLead: 'Så snart de er der, kan {{network}} aktiveres.',
  ready: '{{network}} er helt',
  readyLead:
    'Når det er aktivt, kan alle på skolerne åbne arbejdsgrupper og gå med i dem. Skolerne får besked med mail.',
  activate: 'Aktivér netværket',
  readyForOthers: 'Nu kan en af de to medledere aktivere det.',
  listLabel: 'Det skal et netværk have',
  done: 'På plads',
  state_one: 'Mangler {{number}}',
  state_other: 'Mangler {{number}}',
  look: 'Se på det',
  schools: {
    done: 'Seks skoler',
    missing_one: 'En skole til skal sige ja',
    missing_other: '{{number}} skoler til skal sige ja',
    waitingFor: 'Spurgt, men har ikke svaret endnu: {{schools}}.',
    nobodyAsked: 'Lige nu er ingen spurgt. Spørg et par flere, end I mangler: det er ikke alle skoler, der kan.',
    act: 'Spørg en skole',
  },
  organisations: {
    done: 'To organisationer',
    missing_one: 'En organisation til skal sige ja',
    missing_other: '{{number}} organisationer til skal sige ja',
    text: 'En skole eller en partner: to kan arbejde sammen en tid.',
  },
  lastDay: { passed: 'Den sidste dag er gået', text: 'Vælg en senere dag, så kan det begynde.', act: 'Vælg en dag' },
  begin: 'Begynd',
  beginLead:
    'Når det er begyndt, kan alle fra organisationerne åbne arbejdsgrupper og gå med i dem. De får besked med mail.',
  begun: '{{network}} er begyndt',
  coLeaders: {
    done: 'To medledere',
    missing_one: 'En medleder til',
    missing_other: 'To medledere',
    text: 'Alle fra en skole, der har sagt ja, kan være med til at lede. Det kræver ingen lederstilling.',
    waitingFor: '{{names}} har fået pladsen tilbudt og har ikke svaret endnu.',
    act: 'Tilbyd pladsen',
    tooMany: 'Mere end to har en plads',
    tooManyText: 'Kun to kan lede. Bed facilitatoren i jeres program om hjælp.',
    outside: '{{name}} er ikke fra en skole, der har sagt ja',
    outsideText: 'Når en af vedkommendes skoler siger ja, er det på plads.',
  },
  learningFocus: {
    done: 'Læringsfokus',
    missing: 'Et læringsfokus',
    text: 'Én sætning om det, I vil finde ud af eller ændre i elevernes læring.',
    act: 'Skriv det',
  },
  active: '{{network}} er aktivt',
  activeLead: 'Skolerne har fået besked. Det kan I gøre nu:',
  openAGroup: 'Åbn en arbejdsgruppe',
  openAGroupText: 'Folk fra flere skoler med en fælles interesse: et fag, et klassetrin, en rolle, et tema.',
  seeNetwork: 'Se netværket',
  notForming: 'Dette netværk har haft sin tid',
  notFormingLead: 'Det kan stadig læses, men ikke længere aktiveres.',
};
