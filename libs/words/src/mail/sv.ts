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
