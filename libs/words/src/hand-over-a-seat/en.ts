// Texts of the task "hand over a seat", in English.
export const handOverASeat = {
  title: 'Your seat in {{network}}',
  lead: 'The lead changes hands without a gap: you lead until your successor has said yes.',
  successor: 'Hand it over',
  who: 'Who could follow you?',
  whoHint: 'By name: anyone of a member school. It needs no senior post.',
  asked: '{{name}} has been asked to follow you.',
  waiting: 'You lead until {{name}} has said yes. Asked',
  takeBack: 'Take the offer back',
  takenBack: '{{name}} is no longer asked.',
  stepDown: 'Step down without a successor',
  meansActive:
    '{{name}} leads alone from then on. The network is at risk until the seat is taken again: within 90 days, or it lapses. The facilitator is told.',
  meansForming:
    '{{name}} leads alone from then on, and the network needs a second co-leader before it can be activated.',
  nobodyLeft: 'You are the last one: nobody would lead the network',
  nobodyLeftActive:
    'Nobody could bring in schools, answer applications or offer the seats. The network is at risk, and lapses after 90 days. The facilitator is told, and can offer the seats to coordinators and heads.',
  nobodyLeftForming:
    'Nobody could ask schools or activate the network. The facilitator is told, and can offer the seats to coordinators and heads.',
  wayBack: 'Should you change your mind, the network’s page lets you say that you would like to share the lead.',
  stepDownNow: 'Step down',
  stepDownAnyway: 'Step down, and leave the seats empty',
  steppedDown: 'You have stepped down.',
  noSeat: 'You hold no seat here',
  noSeatText: 'Only a co-leader hands over a seat. Who leads stands on the page of the network.',
  toTheSeats: 'See who leads',
} as const;
