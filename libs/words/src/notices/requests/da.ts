// The notices about requests for resources, and about what did not work, in Danish.
import type { Translated } from '../../catalogue.js';
import type { requestNotices as english } from './en.js';

export const requestNotices: Translated<typeof english> = {
  'request-answered': {
    title: '{{personName}} har noget til “{{title}}”',
    text: '{{personName}} fra {{schoolName}} svarer på det, du efterlyser i “{{networkName}}”, “{{title}}”, med ressourcen “{{resourceTitle}}”: “{{line}}” Se på det, og skriv, om det hjalp.',
    action: 'Se svaret',
  },
  'resource-did-not-work': {
    title: 'Noget virkede ikke med “{{title}}”',
    text: '{{personName}} fra {{schoolName}} skriver, hvad der ikke virkede med din “{{title}}”, og hvornår; det står nedenfor. Alle, der læser ressourcen, ser det. Du kan svare med én linje.',
    action: 'Læs og svar',
  },
  'request-helped': {
    title: '“{{resourceTitle}}” hjalp {{personName}}',
    text: '{{personName}} har fundet “{{title}}” i “{{networkName}}” og skriver, at “{{resourceTitle}}”, som du svarede med, hjalp. Tak.',
    action: 'Se efterlysningen',
  },
};
