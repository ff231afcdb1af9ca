// Texts of the map of a network's schools, and of how these differ, in English.
export const schoolMap = {
  title: 'Where we are',
  alternative_one: 'Map with one place. The list of the schools says the same.',
  alternative_other: 'Map with {{count}} places, numbered as in the list of the schools.',
  aboutMarks: 'Dashed: the middle of the town, where the register gives no exact place.',
  table: 'The schools by place, from north to south',
  mark: 'On the map',
  school: 'School',
  place: 'Place',
  about: 'about',
  unknown: 'not known',
  notOnMap: 'not on the map',
  phases: 'Phases',
  sizes: 'Sizes',
  notStated_one: 'one not stated',
  notStated_other: '{{count}} not stated',
} as const;
