// Texts of the task "apply to a network", in English.
export const applyToANetwork = {
  title: 'Apply to {{network}}',
  lead: 'A few words are enough. Its co-leaders read them and answer you here and by mail.',
  school: 'Which school?',
  words: 'Why would your school like to join?',
  wordsHint: 'For instance what you work on already, and what you hope to learn together.',
  apply: 'Apply for the school',
  notYours: 'The coordinator or the head applies for a school',
  notYoursText: 'Tell one of them about this network. They apply here, with a few words.',
  takesNone: '{{network}} takes no new schools at the moment',
  takesNoneText: 'That can change: its co-leaders say when schools may apply.',
  state: {
    APPLIED: '{{school}} has applied to {{network}}',
    ACCEPTED: '{{school}} is in {{network}}',
    TURNED_DOWN: '{{network}} cannot take {{school}} in',
  },
  stateText: {
    APPLIED: 'The co-leaders have been told. You are told as soon as they have answered.',
    ACCEPTED: 'Colleagues at your school find the network under “Networks”.',
    TURNED_DOWN: 'Why: “{{reason}}”',
  },
  yourWords: 'What you wrote: “{{words}}”',
  withdraw: 'Take the application back',
  withdrawn: 'The application has been taken back.',
  seeNetwork: 'See the network',
} as const;
