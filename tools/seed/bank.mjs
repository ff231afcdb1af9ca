// What the demo's people made and adapted: a bank worth opening, with lineage across schools and languages.
// @ts-check
import { randomUUID } from 'node:crypto';
import { putToUse } from './put-to-use.mjs';
import { askForResources } from './requests.mjs';
import { list, p, text } from './rich-text.mjs';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */
/** @typedef {import('./rich-text.mjs').Block} Block */
/**
 * @typedef {object} DemoDocument
 * @property {string} title
 * @property {string} purpose
 * @property {string | null} [subject]
 * @property {string} [phase]
 * @property {number[]} [yearGroups]
 * @property {string} [language]
 * @property {string[]} [levels]
 * @property {number | null} [minutes]
 * @property {Block} steps
 * @property {Block} [materials]
 * @property {string[]} [goals]
 * @property {string[]} [parts] by the titles that they had when they were made
 */
/**
 * @typedef {object} DemoResource
 * @property {string} by key of the person
 * @property {string} urn of the school for which they made it
 * @property {DemoDocument} document
 * @property {string} [licence] of one that was made anew
 * @property {string} [line] what was changed in an adaptation, and why
 * @property {{ document: DemoDocument, note: string }} [later] its second version, saved once others had adapted it
 * @property {DemoResource[]} [adapted]
 */

const MAKE = 'mutation ($input: MakeResourceInput!) { made: makeResource(input: $input) { id licence } }';
const ADAPT = 'mutation ($input: AdaptResourceInput!) { made: adaptResource(input: $input) { id licence } }';
const SAVE = 'mutation ($input: SaveResourceInput!) { saveResource(input: $input) { id } }';
const SHARE = 'mutation ($input: ShareResourceInput!) { shareResource(input: $input) { id } }';

/** @type {DemoDocument} */
const aLetterAWeek = {
  title: 'A letter a week: the first six weeks',
  purpose: 'Children write because somebody reads it and answers.',
  ...{ subject: 'FIRST_LANGUAGE', phase: 'EARLY_YEARS', yearGroups: [4], levels: ['PUPIL', 'SCHOOL_TO_SCHOOL'] },
  minutes: 20,
  steps: text(
    p('Agree on a day of the week with the other class, and keep it. Waiting for the post is half of it.'),
    list(
      'Week 1: a drawing each, with a name. Post them together, walk to the box.',
      'Week 2: open what came. Each child finds *one* thing to answer.',
      'Weeks 3 to 5: a question in every letter, however small.',
      'Week 6: read all the letters again, from the first. They hear how far they came.',
    ),
    p('What did not work: writing to the whole class. A letter needs one reader.'),
  ),
  materials: text(list('Twelve envelopes a week, addressed beforehand', 'A box for what waits to be answered')),
};

/** @type {readonly DemoResource[]} */
const bankOfLetters = [
  {
    ...{ by: 'ruth', urn: '123457', licence: 'CC_BY', document: aLetterAWeek },
    later: {
      document: {
        ...aLetterAWeek,
        title: 'A letter a week: seven weeks, with a holiday in it',
        purpose: 'Children write because somebody reads it and answers, also after a break.',
      },
      note: 'Half-term came in between, and a week of waiting did no harm',
    },
    adapted: [
      {
        ...{
          by: 'moses',
          urn: '101527',
          line: 'For children who write little in English yet: a picture and one word first',
        },
        document: {
          ...aLetterAWeek,
          title: 'A letter a week, in whatever language',
          ...{ yearGroups: [4, 5], minutes: 30 },
          steps: text(
            p('As in Shropshire, but each child begins in the language in which they have most to say.'),
            list(
              'A picture and one word, in any language. Somebody at home may write the word.',
              'The other class guesses, and writes the word in English below.',
              'From the third week on: one sentence, half of it copied from the letter that came.',
            ),
          ),
        },
        adapted: [
          {
            ...{ by: 'anders', urn: '101519', line: 'På dansk, og skrevet ude: brevene handler om det, vi fandt' },
            document: {
              title: 'Et brev om ugen, skrevet i skoven',
              purpose: 'Børnene skriver til nogen, der ikke har set det, de har set.',
              ...{ subject: 'OUTDOOR_LEARNING', phase: 'EARLY_YEARS', yearGroups: [4, 5], language: 'da' },
              ...{ levels: ['PUPIL'], minutes: 45 },
              steps: text(
                p('Gå ud først, skriv bagefter. Det, der skal i brevet, ligger i lommen.'),
                list(
                  'Find én ting, som de andre ikke kan have set.',
                  'Tegn den, så den kan kendes igen.',
                  'Skriv ét ord på dansk og ét på engelsk.',
                ),
              ),
              materials: text(list('Papposer til det, vi finder', 'Blyanter, der tåler regn')),
            },
          },
        ],
      },
    ],
  },
  {
    ...{ by: 'nell', urn: '139630', licence: 'CC_BY_SA' },
    document: {
      title: 'Two year groups, one question',
      purpose: 'Everybody in a mixed class works on the same question, as far as they can take it.',
      ...{ subject: 'MATHEMATICS', phase: 'PRIMARY', yearGroups: [5, 6], levels: ['PUPIL'], minutes: 50 },
      steps: text(
        p('Ask: *how many ways can twelve children stand in equal rows?* Nothing else for ten minutes.'),
        list(
          'Year 1 stands, moves and counts aloud.',
          'Year 2 writes down what they see, and what comes next.',
          'Together: which numbers have only one way?',
        ),
        p('What did not work: a worksheet for each year. They stopped listening to each other.'),
      ),
    },
    adapted: [
      {
        ...{ by: 'freja', urn: '142703', line: 'På svenska, med knappar i stället för barn när det regnar' },
        document: {
          title: 'Två årskurser, en fråga',
          purpose: 'Alla i en blandad klass arbetar med samma fråga, så långt de kan.',
          ...{
            subject: 'MATHEMATICS',
            phase: 'PRIMARY',
            yearGroups: [6, 7],
            language: 'sv',
            levels: ['PUPIL'],
            minutes: 40,
          },
          steps: text(
            p('Fråga: *på hur många sätt kan tolv knappar ligga i lika långa rader?*'),
            list(
              'De yngre lägger och räknar.',
              'De äldre skriver ner och gissar nästa tal.',
              'Tillsammans: vilka tal har bara ett sätt?',
            ),
          ),
          materials: text(list('Tolv knappar till varje par')),
        },
      },
    ],
  },
  {
    ...{ by: 'jo', urn: '123532', licence: 'CC_BY_NC' },
    document: {
      title: 'A song book made by four-year-olds',
      purpose: 'Children keep what they sing, and hear that it can be read.',
      ...{ subject: 'MUSIC', phase: 'EARLY_YEARS', yearGroups: [4], levels: ['PUPIL'], minutes: 30 },
      steps: text(
        list(
          'Sing it until everybody has a line they like best.',
          'Each child draws their line; an adult writes the words below.',
          'Bind it with string. It lies where the songs are sung.',
        ),
      ),
      materials: text(list('Thick paper, string', 'A box in which the book travels')),
    },
  },
  {
    ...{ by: 'alan', urn: '123457', licence: 'NETWORK' },
    document: {
      title: 'A staff meeting of five people in twenty minutes',
      purpose: 'A very small school thinks together without staying until six.',
      ...{ subject: null, phase: 'PRIMARY', levels: ['STAFF', 'LEADERSHIP'], minutes: 20 },
      steps: text(
        list(
          'One question, sent the day before. No other business.',
          'Five minutes alone with a pencil, ten in turn, five to agree on who tries what.',
          'Next week begins with how it went.',
        ),
      ),
    },
  },
];

/** @type {DemoResource} */
const unitOfLetters = {
  ...{ by: 'moses', urn: '101527', licence: 'CC_BY' },
  document: {
    title: 'Writing that somebody reads: an autumn term',
    purpose: 'Four-year-olds find out that what they put on paper reaches somebody.',
    ...{ subject: 'FIRST_LANGUAGE', phase: 'EARLY_YEARS', yearGroups: [4], levels: ['PUPIL'] },
    goals: [
      'Every child has put something on paper that another child answered.',
      'Children ask each other what a drawing or a word says.',
    ],
    parts: ['A song book made by four-year-olds', 'A letter a week: the first six weeks'],
    steps: text(p('Begin with songs, until the first letter comes. From then on the letters set the pace.')),
  },
};

/** @param {DemoWorld} world @param {string} networkId */
export async function fillBank(world, networkId) {
  /** @type {Map<string, string>} */
  const ids = new Map();
  for (const resource of [...bankOfLetters, unitOfLetters]) {
    const { by, urn, licence } = resource;
    const parts = (resource.document.parts ?? []).map((title) => ids.get(title) ?? title);
    const document = { ...toSend(resource.document), parts };
    const input = { organisationId: world.schoolId(urn), licence, document, clientKey: randomUUID() };
    const { made } = await world.as(by, MAKE, { input });
    ids.set(resource.document.title, made.id);
    await giveOn(world, networkId, resource, made);
  }
  await askForResources(world, networkId, ids);
  await putToUse(world, networkId, ids);
}

/**
 * Gives it to the network, and has it adapted there.
 * @param {DemoWorld} world @param {string} networkId @param {DemoResource} resource @param {{ id: string, licence: string }} made
 */
async function giveOn(world, networkId, { by, line, adapted = [], later }, { id, licence }) {
  await world.as(by, SHARE, { input: { id, audience: 'NETWORK', networkId, licence, line: line ?? null } });
  for (const copy of adapted) {
    const asked = { id, organisationId: world.schoolId(copy.urn), clientKey: randomUUID() };
    const { made } = await world.as(copy.by, ADAPT, { input: asked });
    await save(world, copy.by, made.id, copy.document, null);
    await giveOn(world, networkId, copy, made);
  }
  if (later) await save(world, by, id, later.document, later.note);
}

/** Its second version. @param {DemoWorld} world @param {string} by @param {string} id @param {DemoDocument} document @param {string | null} note */
const save = (world, by, id, document, note) =>
  world.as(by, SAVE, { input: { id, version: 1, document: toSend(document), note, clientKey: randomUUID() } });

/** @param {DemoDocument} document */
const toSend = (document) => ({ language: 'en', ...document });
