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
    body: '{{askerName}} håller på att bilda nätverket ”{{networkName}}” och undrar om {{schoolName}} vill vara med. Ingen på {{schoolName}} använder Sixfold ännu. Öppna länken för att bli skolans koordinator och svara.',
    action: 'Se vad det handlar om',
    note: 'Länken fungerar en gång, under sju dagar. Om någon annan ska svara för skolan, skicka inte mejlet vidare utan berätta för {{askerName}} vem som ska få det.',
  },
  'school-asked': {
    subject: '{{askerName}} undrar om {{schoolName}} vill vara med i {{networkName}}',
    body: '{{askerName}} håller på att bilda nätverket ”{{networkName}}” och undrar om {{schoolName}} vill vara med. Du kan svara för skolan: tacka ja, eller tacka nej och säg varför.',
    action: 'Läs och svara',
    note: 'Inget delas med nätverket innan du har tackat ja.',
  },
  'seat-offered': {
    subject: '{{askerName}} undrar om du vill vara med och leda {{networkName}}',
    body: '{{askerName}} erbjuder dig en plats som medledare för ”{{networkName}}”. Två personer delar på att leda ett nätverk, och det krävs ingen chefstjänst.',
    action: 'Läs och svara',
    note: 'Du kan lämna platsen när du vill.',
  },
  'network-activated': {
    subject: '{{networkName}} är i gång',
    body: 'Nätverket ”{{networkName}}” har sina skolor, sina två medledare och sitt lärandefokus. Från och med nu kan alla på din skola öppna arbetsgrupper där och gå med i dem.',
    action: 'Gå till nätverket',
    note: 'Berätta för dina kollegor: de hittar det under ”Nätverk”.',
  },
};
