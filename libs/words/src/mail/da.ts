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
    body: '{{askerName}} er ved at danne netværket “{{networkName}}” og spørger, om {{schoolName}} vil være med. Ingen på {{schoolName}} bruger Sixfold endnu. Åbn linket for at svare.',
    action: 'Se, hvad det drejer sig om',
    note: 'Linket virker én gang og i syv dage. Skal en anden svare, så send ikke mailen videre; fortæl {{askerName}}, hvem der skal skrives til.',
  },
  'join-organisation': {
    subject: '{{askerName}} inviterer dig til {{schoolName}} på Sixfold',
    body: '{{schoolName}} lærer sammen med andre skoler på Sixfold, og {{askerName}} vil gerne have dig med. Her finder du kolleger, der underviser i det samme andre steder, bliver en del af deres arbejdsgrupper og ser, hvad der virkede hos dem.',
    action: 'Kom indenfor',
    note: 'Linket er kun til dig. Det virker én gang og i syv dage. Arbejder du ikke på {{schoolName}}, skal du ikke gøre noget.',
  },
  notices: {
    several_one: '{{count}} ting til dig',
    several_other: '{{count}} ting til dig',
    ofNetwork_one: '{{networkName}}: {{count}} ting til dig',
    ofNetwork_other: '{{networkName}}: {{count}} ting til dig',
    elsewhere: 'Uden for dine netværk',
    settings: 'Bestem, hvornår og hvor tit vi skriver til dig',
    stopNetwork: 'Ikke flere mails om {{networkName}}',
    stopAll: 'Ikke flere mails om det, du får besked om',
  },
  unsubscribe: {
    title: 'Skal disse mails holde op?',
    text: 'Du finder stadig det hele på din liste over beskeder, og du kan altid ombestemme dig i dine indstillinger. Links til en ny adgangskode eller til at komme med på en skole får du stadig.',
    action: 'Stop disse mails',
    done: 'Du får ikke flere af disse mails',
    doneText:
      'Du finder stadig det hele på din liste over beskeder. I dine indstillinger bestemmer du, hvor tit vi skriver til dig, for hvert netværk for sig.',
    settings: 'Gå til dine indstillinger',
  },
};
