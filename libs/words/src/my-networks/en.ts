// Texts of the page "my networks", in English.
export const myNetworks = {
  title: 'Your networks',
  lead: 'Those you take part in, lead, or are asked to join.',
  find: 'Find a network',
  start: 'Start a network',
  through: 'You are in it through {{schools}}.',
  empty: 'Your networks will stand here',
  emptyText:
    'Six schools and two people who share the lead make a network. Anyone who works at a school can start one.',
} as const;
