// Texts of the task "search everything", in English.
export const searchEverything = {
  title: 'Search',
  words: 'What are you looking for?',
  hint: 'Words in “quotes” are found as they stand; a word with a dash before it is left out.',
  kind: 'Kind',
  everything: 'everything',
  kinds: {
    GROUP: 'Working groups',
    DISCUSSION: 'Discussions',
    POST: 'Posts',
    NETWORK: 'Networks',
    PERSON: 'People',
    SCHOOL: 'Schools',
  },
  one: {
    GROUP: 'Working group',
    DISCUSSION: 'Discussion',
    POST: 'Post',
    NETWORK: 'Network',
    PERSON: 'Person',
    SCHOOL: 'School',
  },
  list: 'What was found',
  found_one: 'One shown',
  found_other: '{{count}} shown',
  more: 'Show more',
  emptyTitle: 'Everything that you may see, in one place',
  empty:
    'Your working groups and what is said in them, networks, colleagues and every school. A few words are enough, also with a slip of the pen.',
  none: 'Nothing that you may see fits this',
  noneText: 'Try fewer words or another one. What is said in groups that you are not in cannot be found.',
  meant: 'Did you mean {{words}}?',
} as const;
