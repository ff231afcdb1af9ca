// Every notice in Swedish.
import type { Translated } from '../catalogue.js';
import type { NoticeWords } from './en.js';

export const sv: Translated<NoticeWords> = {
  'school-asked': {
    title: '{{askerName}} undrar om {{schoolName}} vill vara med i {{networkName}}',
    text: '{{askerName}} håller på att bilda nätverket ”{{networkName}}” och undrar om {{schoolName}} vill vara med. Du kan svara för skolan: tacka ja, eller tacka nej och säg varför. Inget delas med nätverket innan du har tackat ja.',
    action: 'Läs och svara',
  },
  'seat-offered': {
    title: '{{askerName}} undrar om du vill vara med och leda {{networkName}}',
    text: '{{askerName}} erbjuder dig en plats som medledare för ”{{networkName}}”. Två personer delar på att leda ett nätverk. Det krävs ingen chefstjänst, och du kan lämna platsen när du vill.',
    action: 'Läs och svara',
  },
  'network-activated': {
    title: '{{networkName}} är i gång',
    text: 'Nätverket ”{{networkName}}” har sina skolor, sina två medledare och sitt lärandefokus. Från och med nu kan alla på din skola öppna arbetsgrupper där och gå med i dem: berätta för dina kollegor, de hittar det under ”Nätverk”.',
    action: 'Gå till nätverket',
  },
};
