// The words in which people say what they teach: short lists, the same in every language, so that colleagues find one another.
export const subjects = [
  'art',
  'business',
  'citizenship',
  'computing',
  'dance_and_drama',
  'design_and_technology',
  'first_language',
  'foreign_languages',
  'geography',
  'history',
  'home_economics',
  'mathematics',
  'music',
  'outdoor_learning',
  'physical_education',
  'religious_education',
  'science',
  'second_language',
  'special_needs',
  'wellbeing',
] as const;
export type Subject = (typeof subjects)[number];

export const teachingPhases = ['early_years', 'primary', 'lower_secondary', 'upper_secondary'] as const;
export type TeachingPhase = (typeof teachingPhases)[number];

/**
 * A year group by the age of its youngest pupils when the school year begins: 4 is reception in England; 6 is Year 2
 * there, 0. klasse in Denmark and förskoleklass in Sweden. So teachers of one age find each other across countries.
 */
export const yearGroups = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18] as const;
export type YearGroup = (typeof yearGroups)[number];

/** ISO 639-1 codes of the languages that are offered to be named; what they are called, every browser knows. */
export const spokenLanguages = [
  ...(['ar', 'bn', 'cy', 'da', 'de', 'en', 'es', 'fa', 'fi', 'fr', 'hi', 'it', 'ku', 'nb'] as const),
  ...(['nl', 'pa', 'pl', 'pt', 'ro', 'ru', 'so', 'sv', 'ti', 'tr', 'uk', 'ur', 'vi', 'zh'] as const),
] as const;
export type SpokenLanguage = (typeof spokenLanguages)[number];

/** What somebody is in their own words, and what they offer or look for; in characters. */
export const PROFILE_LENGTHS = { roleInWords: { least: 0, most: 120 }, text: { least: 0, most: 600 } } as const;
