// Texts of a slower pace in a discussion, in English.
export const slowADiscussionDown = {
  line_one: 'One post every minute, asked for by {{name}}',
  line_other: 'One post every {{count}} minutes, asked for by {{name}}',
  lineHour: 'One post every hour, asked for by {{name}}',
  waits: 'What you write before that waits on this device and goes out by itself.',
  free: 'You look after this discussion, so it does not hold you back.',
  choose: 'Pause between two posts of the same person',
  hint: 'For when it gets heated: everybody has time to read first. Edits, reactions and decisions are not held back.',
  none: 'None',
  minutes_one: '{{count}} minute',
  minutes_other: '{{count}} minutes',
  hour: '1 hour',
  asked: 'The discussion goes at a slower pace.',
  lifted: 'Everybody writes as they like again.',
  goesOutAt: 'Goes out at {{time}}',
  goesOutAfter: 'Goes out after the one above',
  takeBack: 'Take it back into the writer',
} as const;
