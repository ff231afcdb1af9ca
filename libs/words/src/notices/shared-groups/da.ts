// What is told of groups that networks share, in Danish.
import type { Translated } from '../../catalogue.js';
import type { sharedGroups as english } from './en.js';

export const sharedGroups: Translated<typeof english> = {
  'group-sharing-asked': {
    title: 'Må {{groupName}} også være jeres netværks gruppe?',
    text: '{{askerName}} fra »{{networkName}}« vil gerne dele gruppen »{{groupName}}« med »{{otherName}}« og skriver hvorfor. Siger I ja, går folk fra jeres netværk med, som de gør i jeres egne grupper. Begge parter kan stoppe det igen.',
    action: 'Svar',
  },
  'group-sharing-agreed': {
    title: '{{otherName}} er med i {{groupName}}',
    text: 'Medlederne i »{{otherName}}« har sagt ja: Folk fra deres netværk kan nu gå med i gruppen »{{groupName}}« i »{{networkName}}«. Tag godt imod dem.',
    action: 'Gå til gruppen',
  },
  'group-sharing-declined': {
    title: '{{otherName}} er ikke med i {{groupName}} lige nu',
    text: 'Medlederne i »{{otherName}}« har sagt nej: Gruppen »{{groupName}}« i »{{networkName}}« fortsætter uden deres netværk. I kan spørge igen en anden gang.',
    action: 'Gå til gruppen',
  },
  'group-sharing-ends': {
    title: '{{otherName}} går ud af {{groupName}} om et døgn',
    text: 'Et døgn efter at dette er skrevet, kan folk fra »{{otherName}}« ikke længere komme ind i gruppen »{{groupName}}« i »{{networkName}}«. Det, de har skrevet, bliver stående: Den, der går ud, gemmer i dag, hvad der er brug for. Begrundelsen følger; de medledere, der har givet den, kan fortryde inden for døgnet.',
    action: 'Gå til gruppen',
  },
  'group-sharing-goes-on': {
    title: '{{otherName}} bliver i {{groupName}}',
    text: 'Det er fortrudt: Folk fra »{{otherName}}« er med i gruppen »{{groupName}}« i »{{networkName}}« som før. Du skal ikke gøre noget.',
    action: 'Gå til gruppen',
  },
};
