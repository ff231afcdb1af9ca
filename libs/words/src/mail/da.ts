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
  'reply-refused': {
    subject: 'Dit svar er ikke kommet med',
    body: 'Din mail “{{subject}}” er ikke kommet med i samtalen. {{reason}}',
    action: 'Gå til samtalen',
    note: 'I selve samtalen kan du altid skrive, så længe du er med i gruppen.',
  },
  'reply-without-files': {
    subject: 'Dit svar er med, men uden filerne',
    body: 'Alle i gruppen kan læse det, du skrev i din mail “{{subject}}”. Filerne kunne ikke tages med: man kan endnu ikke dele filer med en mail.',
    action: 'Se dit indlæg',
    note: 'Gem filerne. Har andre brug for noget fra dem, så skriv det vigtigste i samtalen.',
  },
  'reply-faults': {
    address_unknown:
      'Adressen, du svarede til, er ikke en af vores, eller samtalen findes ikke mere. Svar på den nyeste mail om den, og lad adressen være, som den er.',
    address_expired:
      'Man kan svare på mail om en samtale i {{days}} dage, og den mail er ældre. Skriv i selve samtalen.',
    sender_elsewhere:
      'Den kom fra {{sender}}, som ikke er din kontos adresse. Svar fra den adresse, vi skriver til, eller skift adressen under dine indstillinger. Var det ikke dig, har nogen set en af dine mails: send ikke vores mails videre.',
    sender_unproven:
      'Din mailserver kunne ikke vise, at mailen virkelig er fra dig. Prøv igen fra det program eller den side, hvor du plejer at skrive mail.',
    nothing_written:
      'Der var ingen af dine egne ord i den: citater og underskrift kommer ikke med. Skriv over det, der er citeret.',
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
  content: {
    by: '{{authorName}}, {{organisationName}}',
    more_one: 'Der er {{count}} indlæg mere i samtalen.',
    more_other: 'Der er {{count}} indlæg mere i samtalen.',
    answerable:
      'Svar på denne mail for at skrive i samtalen. Alle i gruppen læser det; det, du citerer, kommer ikke med.',
    unanswerable: 'Denne mail kan ikke besvares: skriv i selve samtalen.',
    answer: 'Svar med en mail',
    fewer:
      'For mange af dem? På samtalens side vælger du, om du vil høre om alle indlæg, om dem, der nævner dig eller svarer dig, eller om ingen.',
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
