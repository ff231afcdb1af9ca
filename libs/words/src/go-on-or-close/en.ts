// Texts of the task "go on or close", in English.
export const goOnOrClose = {
  title: 'How the network goes on',
  lead: 'This is in the hands of its two co-leaders. The network keeps all that it has.',
  ended: 'The network has come to its last day. What was written stays readable.',
  goOn: {
    title: 'Its last day',
    lapsedTitle: 'Go on informally',
    lapsedText:
      'Without a programme the network can go on with two organisations or more, until a day that you choose. Its working groups open again.',
    save: 'Keep this day',
    goOnInformally: 'Go on until then',
    done: 'The day is set.',
  },
  programme: {
    title: 'Join a programme',
    text: 'With six schools, two co-leaders and a learning focus it can become a programme network: for four years, with support.',
    lead: 'Two co-leaders of its organisations and a learning focus are needed.',
    join: 'Join the programme',
    done: 'The network is part of the programme now.',
  },
  close: {
    title: 'Close the network',
    text: 'It can then be read, and nothing new is written. The other co-leader and those who run its programme are told.',
    reason: 'Why?',
    reasonHint: 'It stands on the network’s page. A sentence is enough.',
    act: 'Close the network',
  },
  closed: {
    title: '{{network}} is closed',
    text: 'You can undo this for {{minutes}} minutes.',
    undo: 'Undo: open it again',
  },
} as const;
