// Texts of the task "read a profile", in English.
export const readAProfile = {
  ties: 'Where they work',
  tie: '{{role}} at {{school}}',
  teaches: 'Teaches',
  languages: 'Works in',
  offers: 'Offers',
  seeks: 'Looks for',
  empty: '{{name}} has not written a profile yet',
  emptyText: 'You find them in the working groups of your networks.',
  emptyMine: 'You have not written a profile yet',
  emptyMineText: 'A few words are enough for colleagues to find you.',
  change: 'Change my profile',
} as const;
