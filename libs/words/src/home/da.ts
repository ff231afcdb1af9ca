// Texts of the home page, in Danish.
import type { Translated } from '../catalogue.js';
import type { home as english } from './en.js';

export const home: Translated<typeof english> = {
  needs_zero: 'Intet venter på dig lige nu',
  needs_one: 'En ting venter på dig',
  needs_other: '{{number}} ting venter på dig',
  lead: 'Alt andet kan vente, til du selv kigger efter det.',
  leadNothing: 'Når nogen venter på dig, ser du det her med det samme.',
  needsLabel: 'Det venter på dig',
  asked: 'Spurgt',
  answerProposal: {
    title: '{{network}} spørger, om {{school}} vil være med',
    text: 'Du kan svare for skolen: sig ja, eller sig nej med en begrundelse.',
    act: 'Læs og svar',
  },
  answerApplication: {
    title: '{{school}} vil gerne være med i {{network}}',
    text: 'Skolen har ansøgt med nogle ord: tag den med, eller sig nej med en begrundelse.',
    act: 'Læs og svar',
  },
  answerWishes: {
    title_one: 'Noget i {{network}} skal videre ud',
    title_other: '{{count}} ressourcer i {{network}} skal videre ud',
    text: 'Forfatteren spørger en medleder: til alle netværk eller til alle?',
    act: 'Se og svar',
  },
  answerSeat: {
    title: '{{network}} spørger, om du vil være medleder',
    text: 'To deles om at lede et netværk. Det kræver ingen lederstilling.',
    act: 'Læs og svar',
  },
  answerNomination: {
    title: '{{person}} kunne blive medleder i {{network}}',
    text: 'Nogen er foreslået til den ledige plads. Den er taget, når du har sagt ja.',
    act: 'Se på det',
  },
  confirmCoordinator: {
    title: 'Nogen vil gerne svare for {{school}}',
    text: 'Den første koordinator er kommet. Skolen kan svare {{network}}, når du har bekræftet, hvem det er.',
    act: 'Se på det',
  },
  leadForming: {
    ready: '{{network}} er klar til at blive aktiveret',
    readyText: 'Skolerne, de to medledere og læringsfokus er på plads.',
    activate: 'Aktivér netværket',
    away_one: '{{network}} mangler én skole',
    away_other: '{{network}} mangler {{number}} skoler',
    almost: '{{network}} har sine seks skoler',
    almostText: 'Nu mangler der kun lidt: se hvad, og hvad du kan gøre.',
    silent_one: '{{school}} har ikke svaret i en dag. Et ord fra dig kan hjælpe.',
    silent_other: '{{school}} har ikke svaret i {{count}} dage. Et ord fra dig kan hjælpe.',
    waiting_one: 'En skole er spurgt og har ikke svaret endnu.',
    waiting_other: '{{number}} skoler er spurgt og har ikke svaret endnu.',
    nobodyAsked: 'Lige nu er ingen skole spurgt.',
    informal: '{{network}} er ikke helt endnu',
    informalText: 'Et uformelt netværk skal have to organisationer, to medledere og et læringsfokus.',
    look: 'Se, hvad der mangler',
    ring: '{{accepted}} af {{needed}} skoler',
  },
  networkAtRisk: {
    title_one: '{{network}} bortfalder om én dag',
    title_other: '{{network}} er i fare: {{count}} dage tilbage',
    text: 'Skoler: {{schools}} af 6. Medledere: {{coLeaders}} af 2.',
    act: 'Se, hvad der mangler',
  },
  acceptCharter: {
    title: '{{network}} spørger {{school}} om sit charter',
    text: 'En ny version er offentliggjort. Læs den, og sig ja for skolen.',
    act: 'Læs charteret',
  },
  reviewYear: {
    title: 'Se tilbage på år {{year}} i {{network}}',
    text: 'Syv enkle spørgsmål med en eller to sætninger til hvert. Det, I skriver, gemmes undervejs.',
    act: 'Se tilbage på året',
  },
  waitingForConfirmation: {
    title: 'En facilitator ser på din plads på {{school}}',
    text: 'Du er kommet som skolens første koordinator. Så snart en facilitator har bekræftet det, kan du svare for skolen. Indtil da skal du ikke gøre noget.',
  },
  latest: 'Det seneste i dine grupper',
  latestMore_one: 'Én samtale mere',
  latestMore_other: '{{count}} samtaler mere',
  networks: 'Dine netværk',
  enquiries: 'Dine undersøgelser',
  myGroups: 'Dine grupper:',
  empty: 'Her kommer dine netværk til at stå',
  emptyText:
    'Skoler, der lærer sammen, gør det i netværk: seks skoler eller flere, to, der deles om at lede, og ét læringsfokus.',
  emptyFind: 'Find et, der optager nye skoler, og ansøg med din, eller start et nyt.',
  emptyWithoutSchool:
    'Du hører ikke til en skole endnu. Bed din skoles koordinator om at invitere dig; så dukker skolen op her af sig selv.',
  facilitator: {
    title: 'Programmer, du leder',
    text: 'Alle dets netværk, hvad hvert mangler, og hvem der er den næste.',
  },
  administrator: {
    title: 'Du ser efter hele Sixfold',
    text: 'Det kræver ingen skole. Se, hvad registrene ved om en; alle netværk kan du åbne på deres adresse.',
  },
  start: 'Start et netværk',
  findASchool: 'Find en skole',
  findANetwork: 'Find et netværk',
};
