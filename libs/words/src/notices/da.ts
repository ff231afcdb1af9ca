// Every notice in Danish.
import type { Translated } from '../catalogue.js';
import type { NoticeWords } from './en.js';

export const da: Translated<NoticeWords> = {
  'school-asked': {
    title: '{{askerName}} spørger, om {{schoolName}} vil være med i {{networkName}}',
    text: '{{askerName}} er ved at danne netværket “{{networkName}}” og spørger, om {{schoolName}} vil være med. Du kan svare for skolen: sig ja, eller sig nej med en begrundelse. Intet deles med netværket, før du har sagt ja.',
    action: 'Læs og svar',
  },
  'seat-offered': {
    title: '{{askerName}} spørger, om du vil lede {{networkName}} sammen med en anden',
    text: '{{askerName}} tilbyder dig en plads som medleder af “{{networkName}}”. To deles om at lede et netværk; det kræver ingen lederstilling, og du kan altid trække dig igen.',
    action: 'Læs og svar',
  },
  'network-activated': {
    title: '{{networkName}} er i gang',
    text: 'Netværket “{{networkName}}” har sine skoler, sine to medledere og sit læringsfokus. Fra nu af kan alle på din skole åbne arbejdsgrupper i netværket og gå med i dem: sig det til dine kolleger, de finder det under “Netværk”.',
    action: 'Gå til netværket',
  },
};
