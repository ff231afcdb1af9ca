// Every text of the mail in Danish.
import type { Translated } from '../catalogue.js';
import type { MailWords } from './en.js';

export const da: Translated<MailWords> = {
  frame: {
    copyLink: 'Hvis knappen ikke virker, så kopiér denne adresse ind i din browser:',
    sender: 'Sendt af Sixfold, hvor skoler, der lærer sammen, har deres arbejde.',
  },
  'reset-password': {
    subject: 'Vælg en ny adgangskode',
    body: 'Nogen har bedt om en ny adgangskode til din konto på Sixfold. Linket virker én gang og i en time.',
    action: 'Vælg en ny adgangskode',
    note: 'Hvis det ikke var dig, skal du intet gøre: din adgangskode er uændret.',
  },
  'password-changed': {
    subject: 'Din adgangskode er ændret',
    body: 'Adgangskoden til din konto på Sixfold er lige blevet ændret, og alle andre enheder er logget ud.',
    action: 'Vælg en ny adgangskode',
    note: 'Var det dig, skal du ikke gøre noget. Var det ikke, så vælg en ny adgangskode med det samme: så bliver den, der gjorde det, logget ud.',
  },
  'first-coordinator': {
    subject: '{{askerName}} vil gerne have {{schoolName}} med i {{networkName}}',
    body: '{{askerName}} er ved at danne netværket “{{networkName}}” og spørger, om {{schoolName}} vil være med. Ingen på {{schoolName}} bruger Sixfold endnu. Åbn linket for at blive skolens koordinator og svare.',
    action: 'Se, hvad det drejer sig om',
    note: 'Linket virker én gang og i syv dage. Skal en anden svare for skolen, så send ikke mailen videre; fortæl {{askerName}}, hvem der skal skrives til.',
  },
  'school-asked': {
    subject: '{{askerName}} spørger, om {{schoolName}} vil være med i {{networkName}}',
    body: '{{askerName}} er ved at danne netværket “{{networkName}}” og spørger, om {{schoolName}} vil være med. Du kan svare for skolen: sig ja, eller sig nej med en begrundelse.',
    action: 'Læs og svar',
    note: 'Intet deles med netværket, før du har sagt ja.',
  },
  'seat-offered': {
    subject: '{{askerName}} spørger, om du vil lede {{networkName}} sammen med en anden',
    body: '{{askerName}} tilbyder dig en plads som medleder af “{{networkName}}”. To deles om at lede et netværk; det kræver ingen lederstilling.',
    action: 'Læs og svar',
    note: 'Du kan altid trække dig igen.',
  },
  'network-activated': {
    subject: '{{networkName}} er i gang',
    body: 'Netværket “{{networkName}}” har sine skoler, sine to medledere og sit læringsfokus. Fra nu af kan alle på din skole åbne arbejdsgrupper i netværket og gå med i dem.',
    action: 'Gå til netværket',
    note: 'Sig det til dine kolleger: de finder det under “Netværk”.',
  },
};
