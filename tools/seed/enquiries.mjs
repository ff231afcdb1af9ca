// What the demo's schools enquire into: one in its second round, of three schools; and one in Danish that has just begun.
// @ts-check
import { randomUUID } from 'node:crypto';
import { p, text } from './rich-text.mjs';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */
/** @typedef {{ by: string, stage: string, kind: string, title: string, body?: string, quotation?: string, saidBy?: string, pupil?: string, strength?: number }} Piece */
/** @typedef {{ by: string, kind: 'HUNCH' | 'CHANGE', words: string, expected: string, outcome?: string, happened?: string }} Expected */

const START = 'mutation ($input: StartEnquiryInput!) { enquiry: startEnquiry(input: $input) { id } }';
const CHANGE = 'mutation ($input: ChangeEnquiryInput!) { changeEnquiry(input: $input) { id } }';
const JOIN = 'mutation ($input: JoinEnquiryInput!) { joinEnquiry(input: $input) { id } }';
const AGREE = 'mutation ($id: ID!) { agreeOnEthics(id: $id) { id } }';
const MOVE = 'mutation ($input: MoveEnquiryInput!) { moveEnquiry(input: $input) { id } }';
const AGAIN = 'mutation ($input: BeginRoundInput!) { beginEnquiryRound(input: $input) { id } }';
const EXPECT = `mutation ($input: RecordExpectationInput!) {
  enquiry: recordExpectation(input: $input) { expectations { id words } } }`;
const ANSWER = 'mutation ($input: AnswerExpectationInput!) { answerExpectation(input: $input) { id } }';
const ADD = 'mutation ($input: AddEvidenceInput!) { addEvidence(input: $input) { id } }';
const PUPILS = `query ($organisationId: ID!, $name: String!) {
  consentPupils(organisationId: $organisationId, name: $name) { items { id } } }`;

const schools = { ruth: '123457', moses: '101527', anders: '101519' };

const words = {
  question: 'Do five-year-olds write more when somebody they know waits for the letter?',
  change: 'Children who do not like to write finish a letter of their own, and ask when the next one is due.',
  levels: ['PUPIL', 'SCHOOL_TO_SCHOOL'],
};

/** @type {{ evidence: Piece[], expected: Expected[] }} */
const firstRound = {
  evidence: [
    {
      ...{ by: 'ruth', stage: 'BASELINE', kind: 'DATA', title: 'Marks on paper, six children, one week', strength: 2 },
      body: 'Four of the six drew only. Two wrote their name. Nobody wrote a second line.',
    },
    {
      ...{ by: 'moses', stage: 'BASELINE', kind: 'PUPIL_VOICE', title: 'Asked while they were drawing' },
      ...{ quotation: 'Who is it for? If it is for you I can just tell you.', saidBy: 'a boy in Reception' },
    },
    {
      ...{ by: 'anders', stage: 'LEARN', kind: 'DOCUMENT', title: 'What we read on first writing' },
      body: 'Three chapters, one sentence: children write when the reader is not in the room.',
    },
    {
      ...{ by: 'ruth', stage: 'ACT', kind: 'OBSERVATION', title: 'The day the post came' },
      body: 'They sat down with the envelopes before coats were off. Amira read hers to the others, twice.',
    },
    {
      ...{ by: 'ruth', stage: 'CHECK', kind: 'PUPIL_VOICE', title: 'After the third letter' },
      ...{ quotation: 'I made it long because she is waiting at the window.', pupil: 'Amira' },
    },
  ],
  expected: [
    {
      ...{ by: 'moses', kind: 'HUNCH', words: 'They see no reason to write what they can tell us.' },
      expected: 'With a reader who is far away more of them write a second line.',
      ...{ outcome: 'ENOUGH', happened: 'Five of six did by the third letter; before it was none.' },
    },
    {
      ...{ by: 'ruth', kind: 'CHANGE', words: 'One letter a week to one child of another school, six weeks.' },
      expected: 'Each child finishes at least four letters.',
      ...{ outcome: 'IN_PART', happened: 'Four children did. Two stopped when their partner was ill.' },
    },
  ],
};

/** @type {{ evidence: Piece[], expected: Expected[] }} */
const secondRound = {
  evidence: [
    {
      ...{ by: 'moses', stage: 'BASELINE', kind: 'OBSERVATION', title: 'The two whose partner was ill' },
      body: 'They still set the table for letters each Tuesday. Nobody had told them whom to write to instead.',
    },
  ],
  expected: [
    {
      ...{ by: 'anders', kind: 'CHANGE', words: 'Two partners each, so that somebody always answers.' },
      expected: 'No child goes a week without a letter.',
    },
  ],
};

const danish = {
  question: 'Hvad sker der, når børnehaveklassen læser højt for en klasse, de ikke kan se?',
  change: 'Børn, der læser stille og utydeligt, læser så de kan høres og forstås.',
  levels: ['PUPIL', 'STAFF'],
};

/** @param {DemoWorld} world @param {string} networkId */
export async function enquire(world, networkId) {
  const id = await start(world, 'ruth', networkId, words, 'en');
  await world.as('moses', JOIN, { input: { id, ...placeOf(world, 'moses'), part: 'Counts the lines, reads with us' } });
  await world.as('anders', JOIN, { input: { id, ...placeOf(world, 'anders'), part: 'Finds what others know' } });
  await world.as('ruth', AGREE, { id });
  const indicator = 'Lines in a letter, of six children who do not like to write';
  const indicators = { indicator, indicatorBefore: 'None wrote a second line', indicatorAfter: 'Five of six do' };
  await world.as('ruth', CHANGE, { input: { id, ...words, ...indicators } });
  await goRound(world, id, firstRound);
  await world.as('ruth', AGAIN, { input: { id, after: 1 } });
  await goRound(world, id, secondRound);
  await world.as('ruth', MOVE, { input: { id, stage: 'CHECK' } });
  await start(world, 'anders', networkId, danish, 'da');
}

/** @param {DemoWorld} world @param {keyof typeof schools} key */
const placeOf = (world, key) => ({ organisationId: world.schoolId(schools[key]) });

/** @param {DemoWorld} world @param {keyof typeof schools} by @param {string} networkId @param {object} asked @param {string} language */
async function start(world, by, networkId, asked, language) {
  const place = { networkId, ...placeOf(world, by), language, clientKey: randomUUID() };
  return (await world.as(by, START, { input: { ...asked, ...place } })).enquiry.id;
}

/** @param {DemoWorld} world @param {string} enquiryId @param {{ evidence: Piece[], expected: Expected[] }} round */
async function goRound(world, enquiryId, { evidence, expected }) {
  for (const { by, body, quotation = '', saidBy = '', pupil, ...piece } of evidence) {
    const pupils = pupil === undefined ? [] : [{ pupilId: await pupilId(world, pupil), purposes: ['QUOTATION'] }];
    const said = { body: body === undefined ? null : text(p(body)), quotation, saidBy, pupils };
    await world.as(by, ADD, { input: { enquiryId, ...piece, ...said, clientKey: randomUUID() } });
  }
  for (const { by, outcome, happened, ...written } of expected) {
    const { enquiry } = await world.as(by, EXPECT, { input: { enquiryId, ...written, clientKey: randomUUID() } });
    const { id } = enquiry.expectations.find((/** @type {{ words: string }} */ one) => one.words === written.words);
    if (outcome) await world.as('ruth', ANSWER, { input: { id, outcome, happened } });
  }
}

/** Of Ruth's school. @param {DemoWorld} world @param {string} name */
async function pupilId(world, name) {
  const { consentPupils } = await world.as('ruth', PUPILS, { organisationId: world.schoolId(schools.ruth), name });
  return consentPupils.items[0].id;
}
