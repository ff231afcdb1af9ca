// What the demo's people say of themselves, and what they offer one another on the boards of their two networks.
// @ts-check
import { randomUUID } from 'node:crypto';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */
/** @typedef {{ subjects?: string[], phases?: string[], years?: number[], languages?: string[], is: string, offers?: string, seeks?: string }} DemoProfile */
/** @typedef {{ by: string, kind: 'OFFER' | 'ASK' | 'CHANCE', title: string, words: string, answers?: Record<string, string>, metWith?: string }} DemoEntry */

const PROFILE = `mutation ($subjects: [Subject!]!, $phases: [TeachingPhase!]!, $yearGroups: [Int!]!, $languages: [String!]!,
  $roleInWords: String!, $offers: String!, $seeks: String!) {
  changeMyProfile(subjects: $subjects, phases: $phases, yearGroups: $yearGroups, languages: $languages,
    roleInWords: $roleInWords, offers: $offers, seeks: $seeks) { id }
}`;
const POST = 'mutation ($input: PostBoardEntryInput!) { postBoardEntry(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerBoardEntryInput!) { answerBoardEntry(input: $input) { id } }';
const MEET = 'mutation ($input: MeetBoardEntryInput!) { meetBoardEntry(input: $input) { id } }';

const early = ['EARLY_YEARS'];
const primary = ['PRIMARY'];

/** By the key of the person. @type {Readonly<Record<string, DemoProfile>>} */
const profiles = {
  ruth: {
    ...{ subjects: ['FIRST_LANGUAGE'], phases: early, years: [4], languages: ['en'] },
    is: 'Reception teacher, leads early years',
    offers: 'How we began to write to another school, week by week, and what we would leave out.',
  },
  moses: {
    ...{ subjects: ['FIRST_LANGUAGE', 'OUTDOOR_LEARNING'], phases: early, years: [4, 5], languages: ['en', 'fr'] },
    is: 'Reception and Year 1 teacher, leads writing',
    seeks: 'Schools that have tried letters in another language, with children who write little in English.',
  },
  jo: {
    ...{ subjects: ['MUSIC', 'FIRST_LANGUAGE'], phases: early, years: [4], languages: ['en'], is: 'Reception teacher' },
    offers: 'Song books made by four-year-olds, and how we got there. Borrow the whole box.',
  },
  nell: {
    ...{ subjects: ['MATHEMATICS', 'SPECIAL_NEEDS'], phases: primary, years: [5, 6], languages: ['en', 'cy'] },
    is: 'Year 1 and 2 in one room, and special needs for the school',
    offers: 'What works for two year groups in one room, and what we gave up.',
  },
  anders: {
    ...{
      subjects: ['SECOND_LANGUAGE', 'OUTDOOR_LEARNING'],
      phases: early,
      years: [4, 5],
      languages: ['da', 'en', 'nb'],
    },
    is: 'Indskolingslærer, nu i Brent',
    offers: 'Udeskole én dag om ugen, som vi gjorde i Danmark. Come and see us in the park on a Thursday.',
  },
  freja: {
    ...{ subjects: ['ART', 'SECOND_LANGUAGE'], phases: primary, years: [6, 7], languages: ['sv', 'en'] },
    is: 'Year 2 teacher with a workshop for paper and print',
    offers: 'A small press for lino prints that travels well.',
    seeks: 'Somebody who writes picture books with children.',
  },
  alan: {
    ...{ phases: primary, languages: ['en'], is: 'Head of a school with 64 pupils, teaches two days a week' },
    seeks: 'Heads of other very small schools, to plan staff meetings together.',
  },
  bethan: {
    ...{ subjects: ['SCIENCE', 'OUTDOOR_LEARNING'], phases: primary, years: [7, 8], languages: ['en', 'cy'] },
    is: 'Teacher of Years 3 and 4, brings the network into our school',
    offers: 'A wood next door, and eleven rainy-day plans for it.',
  },
  colin: {
    ...{ subjects: ['PHYSICAL_EDUCATION', 'MATHEMATICS'], phases: primary, years: [9, 10], languages: ['en'] },
    is: 'Deputy head, teaches Years 5 and 6',
    offers: 'Maths in the hall: twenty games that need nothing but chalk.',
  },
  dilys: {
    ...{ subjects: ['RELIGIOUS_EDUCATION', 'FIRST_LANGUAGE'], phases: primary, years: [8, 9], languages: ['cy', 'en'] },
    is: 'Year 4 teacher, looks after new colleagues',
    offers: 'An hour with anybody in their first year of teaching.',
  },
  farah: {
    ...{ subjects: ['COMPUTING', 'SECOND_LANGUAGE'], phases: primary, years: [8], languages: ['en', 'ur', 'pa'] },
    is: 'Computing lead, coordinator of our school',
    offers: 'Setting up a video call between two classes so that it just works.',
  },
  grace: {
    ...{ subjects: ['SPECIAL_NEEDS', 'WELLBEING'], phases: [...early, ...primary], languages: ['en', 'fr'] },
    is: 'Coordinator for special needs',
    seeks: 'What other schools do in the first ten minutes of a hard day.',
  },
  hannah: {
    ...{ subjects: ['FIRST_LANGUAGE'], phases: primary, years: [9, 10], languages: ['en'] },
    is: 'Head of a village school, teaches English',
    offers: 'Our writing wall, and the photographs of how it grew.',
  },
  priya: {
    ...{ subjects: ['FIRST_LANGUAGE', 'DANCE_AND_DRAMA'], phases: primary, years: [7, 8], languages: ['en', 'hi'] },
    is: 'Teacher of Years 3 and 4, drama on Fridays',
    offers: 'Plays that children write and perform within a week.',
  },
  leonard: {
    ...{ subjects: ['HISTORY', 'GEOGRAPHY'], phases: primary, years: [9, 10], languages: ['en', 'de'] },
    is: 'Years 5 and 6, local history',
    seeks: 'A school by the sea to swap a day with.',
  },
  maya: {
    ...{ subjects: ['ART', 'FIRST_LANGUAGE'], phases: early, years: [4, 5], languages: ['en'], is: 'Early years lead' },
    offers: 'Mark-making with whatever the beach leaves us.',
  },
  oliver: {
    ...{
      subjects: ['MUSIC', 'COMPUTING'],
      phases: primary,
      years: [6, 7],
      languages: ['en'],
      is: 'Teacher and choir leader',
    },
    offers: 'Recording children’s stories so that they sound like radio.',
  },
  sylvia: {
    ...{ subjects: ['SCIENCE'], phases: primary, years: [8], languages: ['en'], is: 'Coordinator, teaches Year 4' },
    seeks: 'A mentor for two new colleagues.',
  },
  tomasz: {
    ...{ subjects: ['MATHEMATICS', 'FOREIGN_LANGUAGES'], phases: primary, years: [10], languages: ['en', 'pl', 'ru'] },
    is: 'Year 6 teacher and coordinator',
    offers: 'Letters to parents in Polish and Russian, read over within a day.',
  },
};

/** @type {readonly DemoEntry[]} */
export const ofLetters = [
  {
    ...{ by: 'colin', kind: 'OFFER', title: 'Chalk games for maths in the hall' },
    words: 'Twenty cards in a box. Keep them for a month, add one of your own, and send them on.',
    answers: { bethan: 'Ours would love them after half-term.' },
    metWith: 'bethan',
  },
  {
    ...{ by: 'grace', kind: 'ASK', title: 'What do you do in the first ten minutes of a hard day?' },
    words: 'Three of our children arrive with a storm in them. We would like to see how somebody else begins.',
    answers: {
      nell: 'We have a quiet table and a kettle. Come and see, any Tuesday.',
      dilys: 'Happy to talk it through.',
    },
  },
  {
    ...{ by: 'farah', kind: 'OFFER', title: 'A video call between two classes that just works' },
    words: 'I set it up with you the day before, and sit in for the first five minutes. Any school of the network.',
  },
  {
    ...{ by: 'ruth', kind: 'CHANCE', title: 'Chair our next meeting in March' },
    words: 'An hour, seven schools, one question. It need not be somebody who has led before: I prepare it with you.',
    answers: { anders: 'I have never done it, and would like to.' },
  },
  {
    ...{ by: 'freja', kind: 'OFFER', title: 'A small press for lino prints' },
    words: 'It fits in a suitcase. Two weeks each, with ink. En liten press som gärna reser.',
  },
];

/** @type {readonly DemoEntry[]} */
export const ofWriters = [
  {
    ...{ by: 'oliver', kind: 'OFFER', title: 'Two microphones and a quiet cupboard' },
    words: 'Bring six children and their stories; go home with a radio play.',
    answers: { priya: 'Our Friday drama group is ready whenever you are.' },
  },
  {
    ...{ by: 'leonard', kind: 'ASK', title: 'Who swaps a day by the sea?' },
    words: 'Our Year 6 writes about the marsh. We would like to write on a beach, and show you the marsh in return.',
    answers: { maya: 'Yes! Low tide on a Thursday would be best.' },
  },
  {
    ...{ by: 'hannah', kind: 'CHANCE', title: 'Host our first visit' },
    words: 'A morning in one school, four of us watching children write. Who would open their door?',
  },
];

/** @param {DemoWorld} world */
export async function writeProfiles(world) {
  const written = Object.entries(profiles).map(([key, { is: roleInWords, years: yearGroups = [], ...profile }]) =>
    world.as(key, PROFILE, {
      ...{ subjects: [], phases: [], languages: [], offers: '', seeks: '' },
      ...{ ...profile, yearGroups, roleInWords },
    }),
  );
  await Promise.all(written);
}

/** @param {DemoWorld} world @param {string} networkId @param {readonly DemoEntry[]} entries */
export async function fillBoard(world, networkId, entries) {
  for (const { by, answers = {}, metWith, ...written } of entries) {
    const input = { ...written, networkId, endsOn: inTenWeeks(), clientKey: randomUUID() };
    const { postBoardEntry } = await world.as(by, POST, { input });
    const { id } = postBoardEntry;
    for (const [key, words] of Object.entries(answers)) await world.as(key, ANSWER, { input: { id, words } });
    if (metWith) await world.as(by, MEET, { input: { id, personId: world.personId(metWith) } });
  }
}

const inTenWeeks = () => new Date(Date.now() + 70 * 24 * 60 * 60 * 1_000).toISOString().slice(0, 10);
