// What is told of groups that networks share, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { sharedGroups as english } from './en.js';

export const sharedGroups: Translated<typeof english> = {
  'group-sharing-asked': {
    title: 'Får {{groupName}} bli ert nätverks grupp också?',
    text: '{{askerName}} i ”{{networkName}}” vill dela gruppen ”{{groupName}}” med ”{{otherName}}” och skriver varför. Om ni säger ja går folk i ert nätverk med som i era egna grupper. Båda sidor kan avsluta det senare.',
    action: 'Svara',
  },
  'group-sharing-agreed': {
    title: '{{otherName}} är med i {{groupName}}',
    text: 'Medledarna i ”{{otherName}}” har sagt ja: folk i deras nätverk kan nu gå med i gruppen ”{{groupName}}” i ”{{networkName}}”. Hälsa dem välkomna.',
    action: 'Gå till gruppen',
  },
  'group-sharing-declined': {
    title: '{{otherName}} är inte med i {{groupName}} just nu',
    text: 'Medledarna i ”{{otherName}}” har sagt nej: gruppen ”{{groupName}}” i ”{{networkName}}” går vidare utan deras nätverk. Ni kan fråga igen en annan gång.',
    action: 'Gå till gruppen',
  },
  'group-sharing-ends': {
    title: '{{otherName}} lämnar {{groupName}} om ett dygn',
    text: 'Ett dygn efter att detta skrevs når folk i ”{{otherName}}” inte längre gruppen ”{{groupName}}” i ”{{networkName}}”. Det de har skrivit står kvar: den som går sparar i dag vad den behöver. Skälet följer; de medledare som gav det kan ångra sig inom dygnet.',
    action: 'Gå till gruppen',
  },
  'group-sharing-goes-on': {
    title: '{{otherName}} är kvar i {{groupName}}',
    text: 'Slutet är taget tillbaka: folk i ”{{otherName}}” är med i gruppen ”{{groupName}}” i ”{{networkName}}” som förut. Du behöver inte göra något.',
    action: 'Gå till gruppen',
  },
};
