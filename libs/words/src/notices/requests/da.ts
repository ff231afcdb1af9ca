// The notices about requests for resources, what did not work, and what is held up, in Danish.
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
  'resource-held-up': {
    title: '“{{title}}” er fremhævet i “{{networkName}}”',
    text: '{{personName}}, medleder af “{{networkName}}”, fremhæver din “{{title}}” i netværkets bank; hvorfor, står nedenfor. Den er stadig din, til at ændre og til at lægge væk.',
    action: 'Se på den',
  },
  'request-helped': {
    title: '“{{resourceTitle}}” hjalp {{personName}}',
    text: '{{personName}} har fundet “{{title}}” i “{{networkName}}” og skriver, at “{{resourceTitle}}”, som du svarede med, hjalp. Tak.',
    action: 'Se efterlysningen',
  },
};
