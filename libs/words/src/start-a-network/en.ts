// Texts of the task "start a network", in English.
export const startANetwork = {
  title: 'Start a network',
  lead: 'Three sentences are enough. Next you ask the schools; everything here can be changed until the network is active.',
  name: 'Name of the network',
  nameHint: 'As people will say it, e.g. “North Walsham Writers”.',
  purpose: 'What is it for?',
  purposeHint: 'The schools that you ask read this first.',
  learningFocus: 'Learning focus',
  learningFocusHint:
    'What you want to find out or change in pupils’ learning. It may wait: you often find it together.',
  kind: 'What kind of network?',
  ofProgramme: 'Of a programme: six schools or more, for four years, with support',
  informal: 'Informal: two organisations or more, for a while',
  programme: 'Programme',
  programmeHint: 'Who runs it helps you, and confirms schools that are new here.',
  school: 'Your school in this network',
  schoolHint: 'It is the first that is asked.',
  language: 'Language of the network',
  languageHint: 'In which you write to each other.',
  start: 'Start the network',
  draftKept: 'What you write is kept on this device until you start.',
  noSchool: 'A network begins at a school',
  noSchoolText:
    'Anyone who works at a school can start one. If you do, ask the coordinator of yours to invite you, then come back.',
} as const;
