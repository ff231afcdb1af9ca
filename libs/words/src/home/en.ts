// Texts of the home page, in English.
export const home = {
  needs_zero: 'Nothing needs you now',
  needs_one: 'One thing needs you',
  needs_other: '{{number}} things need you',
  lead: 'Everything else can wait until you look for it.',
  leadNothing: 'When somebody waits for you, you will see it here at once.',
  needsLabel: 'What needs you',
  asked: 'Asked',
  answerProposal: {
    title: '{{network}} asks {{school}} to join',
    text: 'You can answer for the school: say yes, or say no with a reason.',
    act: 'Read and answer',
  },
  answerApplication: {
    title: '{{school}} would like to join {{network}}',
    text: 'It has applied with a few words: take it in, or say no with a reason.',
    act: 'Read and answer',
  },
  answerSeat: {
    title: '{{network}} asks you to be co-leader',
    text: 'Two people share the lead of a network. It needs no senior post.',
    act: 'Read and answer',
  },
  answerNomination: {
    title: '{{person}} could be co-leader of {{network}}',
    text: 'Somebody has been suggested for the free seat. It is taken once you have agreed.',
    act: 'Look at it',
  },
  confirmCoordinator: {
    title: 'Somebody wants to answer for {{school}}',
    text: 'The first coordinator has come. The school can answer {{network}} once you have confirmed who it is.',
    act: 'Look at it',
  },
  leadForming: {
    ready: '{{network}} is ready to be activated',
    readyText: 'The schools, the two co-leaders and the learning focus are there.',
    activate: 'Activate the network',
    away_one: '{{network}} is one school away',
    away_other: '{{network}} is {{number}} schools away',
    almost: '{{network}} has its six schools',
    almostText: 'Little is missing now: see what, and what to do about it.',
    silent_one: '{{school}} has not answered for a day. A word from you may help.',
    silent_other: '{{school}} has not answered for {{count}} days. A word from you may help.',
    waiting_one: 'One school has been asked and has not answered yet.',
    waiting_other: '{{number}} schools have been asked and have not answered yet.',
    nobodyAsked: 'Nobody is being asked at the moment.',
    look: 'See what is missing',
    ring: '{{accepted}} of {{needed}} schools',
  },
  networkAtRisk: {
    title_one: '{{network}} lapses in one day',
    title_other: '{{network}} is at risk: {{count}} days left',
    text: 'Schools: {{schools}} of 6. Co-leaders: {{coLeaders}} of 2.',
    act: 'See what is missing',
  },
  acceptCharter: {
    title: '{{network}} asks {{school}} about its charter',
    text: 'A new version has been published. Read it, and accept it for the school.',
    act: 'Read the charter',
  },
  reviewYear: {
    title: 'Look back on year {{year}} of {{network}}',
    text: 'Seven plain questions, one or two sentences each. What you write is kept while you write.',
    act: 'Review the year',
  },
  waitingForConfirmation: {
    title: 'A facilitator looks at your place at {{school}}',
    text: 'You came as its first coordinator. As soon as a facilitator has confirmed it, you can answer for the school. There is nothing for you to do until then.',
  },
  latest: 'Latest in your groups',
  networks: 'Your networks',
  myGroups: 'Your groups:',
  empty: 'Your networks will stand here',
  emptyText:
    'Schools that learn together do it in networks: six schools or more, two people who share the lead, and one learning focus.',
  emptyWithoutSchool:
    'You are not tied to a school yet. Ask the coordinator of yours to invite you; the tie then appears here by itself.',
  facilitator: {
    title: 'You run {{programmes}}',
    text: 'For that you need no school. When the first coordinator of a school waits for your word, it stands here. Every network of the programme opens to you by its address.',
  },
  administrator: {
    title: 'You look after Sixfold as a whole',
    text: 'For that you need no school. See what the registers say of one; every network opens to you by its address.',
  },
  start: 'Start a network',
  findASchool: 'Find a school',
} as const;
