// Notices about giving resources further than the network, in Danish.
import type { Translated } from '../../catalogue.js';
import type { widerNotices as english } from './en.js';

export const widerNotices: Translated<typeof english> = {
  'wider-asked': {
    title: '{{personName}} vil gerne give “{{title}}” længere ud',
    text: '{{personName}} ønsker, at “{{title}}” kan læses uden for “{{networkName}}”. Som medleder, der ikke selv er forfatter, kan du læse den og svare.',
    action: 'Læs og svar',
  },
  'wider-approved': {
    title: '“{{title}}” kommer længere ud',
    text: 'En medleder har sagt ja: “{{title}}” kan nu læses af så mange, som du ønskede. Du kan tage den tilbage når som helst.',
    action: 'Se på den',
  },
  'wider-declined': {
    title: '“{{title}}” bliver i netværket indtil videre',
    text: 'En medleder har læst “{{title}}” og vil helst ikke give den længere ud, som den er; hvorfor står nedenfor. Ret den, og spørg igen.',
    action: 'Se på den',
  },
  'resource-taken-down': {
    title: '“{{title}}” er taget ned',
    text: 'En administrator af Sixfold har givet “{{title}}” tilbage til dig alene; hvorfor står nedenfor. Intet af den er tabt.',
    action: 'Se på den',
  },
};
