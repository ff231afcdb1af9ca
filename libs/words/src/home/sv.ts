// Texts of the home page, in Swedish.
import type { Translated } from '../catalogue.js';
import type { home as english } from './en.js';

export const home: Translated<typeof english> = {
  needs_zero: 'Inget väntar på dig just nu',
  needs_one: 'En sak väntar på dig',
  needs_other: '{{number}} saker väntar på dig',
  lead: 'Allt annat kan vänta tills du själv letar efter det.',
  leadNothing: 'När någon väntar på dig ser du det här direkt.',
  needsLabel: 'Det här väntar på dig',
  asked: 'Tillfrågad',
  answerProposal: {
    title: '{{network}} undrar om {{school}} vill vara med',
    text: 'Du kan svara för skolan: säg ja, eller säg nej med en motivering.',
    act: 'Läs och svara',
  },
  answerApplication: {
    title: '{{school}} vill vara med i {{network}}',
    text: 'Skolan har ansökt med några ord: ta med den, eller säg nej med en motivering.',
    act: 'Läs och svara',
  },
  answerWishes: {
    title_one: 'Något i {{network}} ska ut vidare',
    title_other: '{{count}} resurser i {{network}} ska ut vidare',
    text: 'Författaren frågar en medledare: till alla nätverk eller till alla?',
    act: 'Titta och svara',
  },
  answerSeat: {
    title: '{{network}} undrar om du vill vara medledare',
    text: 'Två personer delar på att leda ett nätverk. Det kräver ingen chefstjänst.',
    act: 'Läs och svara',
  },
  answerNomination: {
    title: '{{person}} skulle kunna bli medledare i {{network}}',
    text: 'Någon är föreslagen till den lediga platsen. Den är tagen när du har sagt ja.',
    act: 'Titta på det',
  },
  confirmCoordinator: {
    title: 'Någon vill svara för {{school}}',
    text: 'Den första koordinatorn har kommit. Skolan kan svara {{network}} när du har bekräftat vem det är.',
    act: 'Titta på det',
  },
  leadForming: {
    ready: '{{network}} är redo att aktiveras',
    readyText: 'Skolorna, de två medledarna och lärandefokus är på plats.',
    activate: 'Aktivera nätverket',
    away_one: '{{network}} saknar en skola',
    away_other: '{{network}} saknar {{number}} skolor',
    almost: '{{network}} har sina sex skolor',
    almostText: 'Nu saknas bara lite: se vad, och vad du kan göra.',
    silent_one: '{{school}} har inte svarat på en dag. Ett ord från dig kan hjälpa.',
    silent_other: '{{school}} har inte svarat på {{count}} dagar. Ett ord från dig kan hjälpa.',
    waiting_one: 'En skola är tillfrågad och har inte svarat än.',
    waiting_other: '{{number}} skolor är tillfrågade och har inte svarat än.',
    nobodyAsked: 'Just nu är ingen skola tillfrågad.',
    informal: '{{network}} är inte komplett än',
    informalText: 'Ett informellt nätverk behöver två organisationer, två medledare och ett lärandefokus.',
    look: 'Se vad som saknas',
    ring: '{{accepted}} av {{needed}} skolor',
  },
  networkAtRisk: {
    title_one: '{{network}} förfaller om en dag',
    title_other: '{{network}} är i fara: {{count}} dagar kvar',
    text: 'Skolor: {{schools}} av 6. Medledare: {{coLeaders}} av 2.',
    act: 'Se vad som saknas',
  },
  acceptCharter: {
    title: '{{network}} frågar {{school}} om sitt charter',
    text: 'En ny version har publicerats. Läs den och tacka ja för skolan.',
    act: 'Läs chartret',
  },
  reviewYear: {
    title: 'Se tillbaka på år {{year}} i {{network}}',
    text: 'Sju enkla frågor med en eller två meningar till varje. Det ni skriver sparas under tiden.',
    act: 'Se tillbaka på året',
  },
  waitingForConfirmation: {
    title: 'En facilitator tittar på din plats på {{school}}',
    text: 'Du har kommit som skolans första koordinator. Så snart en facilitator har bekräftat det kan du svara för skolan. Till dess behöver du inte göra något.',
  },
  latest: 'Det senaste i dina grupper',
  latestMore_one: 'Ett samtal till',
  latestMore_other: '{{count}} samtal till',
  networks: 'Dina nätverk',
  enquiries: 'Dina undersökningar',
  myGroups: 'Dina grupper:',
  empty: 'Här kommer dina nätverk att stå',
  emptyText:
    'Skolor som lär tillsammans gör det i nätverk: sex skolor eller fler, två personer som delar på ledningen och ett lärandefokus.',
  emptyFind: 'Hitta ett som tar emot nya skolor och ansök med din, eller starta ett nytt.',
  emptyWithoutSchool:
    'Du hör inte till någon skola än. Be din skolas koordinator att bjuda in dig; då dyker skolan upp här av sig själv.',
  facilitator: {
    title: 'Program som du leder',
    text: 'Alla dess nätverk, vad varje saknar och vem som står på tur.',
  },
  administrator: {
    title: 'Du ser till hela Sixfold',
    text: 'Det kräver ingen skola. Se vad registren vet om en; alla nätverk kan du öppna via deras adress.',
  },
  start: 'Starta ett nätverk',
  findASchool: 'Hitta en skola',
  findANetwork: 'Hitta ett nätverk',
};
