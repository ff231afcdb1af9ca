// Every text of the mail in Swedish.
import type { Translated } from '../catalogue.js';
import type { MailWords } from './en.js';

export const sv: Translated<MailWords> = {
  frame: {
    copyLink: 'Om knappen inte fungerar kan du kopiera den här adressen till din webbläsare:',
    sender: 'Skickat av Sixfold, där skolor som lär tillsammans har sitt arbete.',
  },
  'reset-password': {
    subject: 'Välj ett nytt lösenord',
    body: 'Någon har bett om ett nytt lösenord till ditt konto på Sixfold. Länken fungerar en gång, under en timme.',
    action: 'Välj ett nytt lösenord',
    note: 'Om det inte var du behöver du inte göra något: ditt lösenord är oförändrat.',
  },
  'password-changed': {
    subject: 'Ditt lösenord har ändrats',
    body: 'Lösenordet till ditt konto på Sixfold har just ändrats, och alla andra enheter har loggats ut.',
    action: 'Välj ett nytt lösenord',
    note: 'Var det du behöver du inte göra något. Var det inte du, välj ett nytt lösenord genast: då loggas den som gjorde det ut.',
  },
  'first-coordinator': {
    subject: '{{askerName}} vill ha med {{schoolName}} i {{networkName}}',
    body: '{{askerName}} håller på att bilda nätverket ”{{networkName}}” och undrar om {{schoolName}} vill vara med. Ingen på {{schoolName}} använder Sixfold ännu. Öppna länken för att svara.',
    action: 'Se vad det handlar om',
    note: 'Länken fungerar en gång, under sju dagar. Om någon annan ska svara, skicka inte mejlet vidare utan berätta för {{askerName}} vem som ska få det.',
  },
  'join-organisation': {
    subject: '{{askerName}} bjuder in dig till {{schoolName}} på Sixfold',
    body: '{{schoolName}} lär tillsammans med andra skolor på Sixfold, och {{askerName}} vill gärna ha med dig. Här hittar du kollegor som undervisar i samma saker på andra håll, går med i deras arbetsgrupper och ser vad som fungerade hos dem.',
    action: 'Kom in',
    note: 'Länken är bara till för dig. Den fungerar en gång, i sju dagar. Om du inte arbetar på {{schoolName}} behöver du inte göra någonting.',
  },
  'reply-refused': {
    subject: 'Ditt svar kom inte med',
    body: 'Ditt mejl ”{{subject}}” kom inte med i samtalet. {{reason}}',
    action: 'Gå till samtalet',
    note: 'I själva samtalet kan du alltid skriva så länge du är med i gruppen.',
  },
  'reply-without-files': {
    subject: 'Ditt svar är med, men utan filerna',
    body: 'Alla i gruppen kan läsa det du skrev i ditt mejl ”{{subject}}”. Filerna kunde inte tas med: det går ännu inte att dela filer med mejl.',
    action: 'Se ditt inlägg',
    note: 'Spara filerna. Om andra behöver något ur dem, skriv det viktigaste i samtalet.',
  },
  'reply-faults': {
    address_unknown:
      'Adressen som du svarade till är inte en av våra, eller så finns samtalet inte längre. Svara på det senaste mejlet om det, och låt adressen vara som den är.',
    address_expired:
      'Mejl om ett samtal går att svara på i {{days}} dagar, och det mejlet är äldre. Skriv i själva samtalet.',
    sender_elsewhere:
      'Det kom från {{sender}}, som inte är ditt kontos adress. Svara från adressen som vi mejlar dig på, eller byt adress i dina inställningar. Var det inte du har någon sett ett av dina mejl: skicka inte våra mejl vidare.',
    sender_unproven:
      'Din mejlserver kunde inte visa att mejlet verkligen är från dig. Försök igen från det program eller den sida där du brukar skriva mejl.',
    nothing_written:
      'Där fanns inga ord av dig själv: citat och underskrift kommer inte med. Skriv ovanför det som är citerat.',
  },
  notices: {
    several_one: '{{count}} sak till dig',
    several_other: '{{count}} saker till dig',
    ofNetwork_one: '{{networkName}}: {{count}} sak till dig',
    ofNetwork_other: '{{networkName}}: {{count}} saker till dig',
    elsewhere: 'Utanför dina nätverk',
    settings: 'Bestäm när och hur ofta vi mejlar dig',
    stopNetwork: 'Inga fler mejl om {{networkName}}',
    stopAll: 'Inga fler mejl om sådant du får besked om',
  },
  content: {
    by: '{{authorName}}, {{organisationName}}',
    more_one: 'Det finns {{count}} inlägg till i samtalet.',
    more_other: 'Det finns {{count}} inlägg till i samtalet.',
    answerable:
      'Svara på det här mejlet för att skriva i samtalet. Alla i gruppen läser det; det du citerar kommer inte med.',
    unanswerable: 'Det här mejlet går inte att svara på: skriv i själva samtalet.',
    answer: 'Svara med ett mejl',
    fewer:
      'För många? På samtalets sida väljer du om du vill få veta om alla inlägg, om dem som nämner eller svarar dig, eller om inga.',
  },
  unsubscribe: {
    title: 'Ska de här mejlen upphöra?',
    text: 'Du hittar fortfarande allt i din lista med notiser, och du kan ändra dig när som helst i dina inställningar. Länkar för att välja ett nytt lösenord eller komma med på en skola får du fortfarande.',
    action: 'Stoppa de här mejlen',
    done: 'Du får inga fler sådana mejl',
    doneText:
      'Du hittar fortfarande allt i din lista med notiser. I dina inställningar bestämmer du hur ofta vi mejlar dig, för varje nätverk för sig.',
    settings: 'Gå till dina inställningar',
  },
};
