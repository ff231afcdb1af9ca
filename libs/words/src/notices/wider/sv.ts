// Notices about giving resources further than the network, in Swedish.
import type { Translated } from '../../catalogue.js';
import type { widerNotices as english } from './en.js';

export const widerNotices: Translated<typeof english> = {
  'wider-asked': {
    title: '{{personName}} vill gärna ge ”{{title}}” vidare längre ut',
    text: '{{personName}} önskar att ”{{title}}” kan läsas utanför ”{{networkName}}”. Som medledare som inte själv är upphovsperson kan du läsa den och svara.',
    action: 'Läs och svara',
  },
  'wider-approved': {
    title: '”{{title}}” når längre ut',
    text: 'En medledare har sagt ja: ”{{title}}” kan nu läsas av så många som du önskade. Du kan ta tillbaka den när som helst.',
    action: 'Titta på den',
  },
  'wider-declined': {
    title: '”{{title}}” stannar i nätverket tills vidare',
    text: 'En medledare har läst ”{{title}}” och vill helst inte ge den längre ut som den är; varför står nedan. Ändra den och fråga igen.',
    action: 'Titta på den',
  },
  'resource-taken-down': {
    title: '”{{title}}” har tagits ner',
    text: 'En administratör för Sixfold har lämnat tillbaka ”{{title}}” till dig ensam; varför står nedan. Inget av den är borta.',
    action: 'Titta på den',
  },
};
