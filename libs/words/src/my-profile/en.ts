// Texts of the task "my profile", in English.
export const myProfile = {
  title: 'My profile',
  lead: 'Colleagues of your networks find you by it. Say only what helps them; nothing here is a must.',
  roleInWords: 'What you are, in your own words',
  roleInWordsHint: 'Such as “Reception teacher, leads music in our school”.',
  subjects: 'What you teach',
  phases: 'Which part of schooling',
  years: 'Year groups',
  languages: 'Languages you can work in',
  offers: 'What you offer',
  offersHint: 'Something others could ask you about, borrow or come and see.',
  seeks: 'What you look for',
  seeksHint: 'Something you would like to learn, try together or see elsewhere.',
  tooLong: 'Shorten it to {{most}} characters.',
  save: 'Save',
  saved: 'Saved.',
  seen: 'See it as others do',
} as const;
