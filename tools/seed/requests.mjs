// What the demo's people look for in their bank, one request still open and one answered; and what did not work there.
// @ts-check
import { randomUUID } from 'node:crypto';

/** @typedef {import('./world.mjs').DemoWorld} DemoWorld */

const ASK = 'mutation ($input: AskForResourceInput!) { asked: askForResource(input: $input) { id } }';
const ANSWER = 'mutation ($input: AnswerResourceRequestInput!) { answerResourceRequest(input: $input) { id } }';

const ways = {
  title: 'Ways of answering a letter without writing',
  words: 'Three of ours do not write yet. Drawings we have; what else has somebody tried?',
  ...{ subject: 'FIRST_LANGUAGE', phase: 'EARLY_YEARS', yearGroups: [4], language: 'en' },
};

const songs = {
  title: 'Something to sing when the post has come',
  words: 'Short, for a class that waits for its letters. Two languages would be lovely.',
  ...{ subject: 'MUSIC', phase: 'EARLY_YEARS', yearGroups: [4, 5], language: 'en' },
};

const NOTE = 'mutation ($input: NoteWhatDidNotWorkInput!) { noteWhatDidNotWork(input: $input) { id } }';
const tooMany = 'With all twenty-six at once nobody heard the words. In two rounds of thirteen it works.';

/** @param {DemoWorld} world @param {string} networkId @param {ReadonlyMap<string, string>} resources ids by title */
export async function askForResources(world, networkId, resources) {
  await world.as('moses', ASK, { input: { ...ways, networkId, clientKey: randomUUID() } });
  const { asked } = await world.as('nell', ASK, { input: { ...songs, networkId, clientKey: randomUUID() } });
  const resourceId = resources.get('A song book made by four-year-olds');
  const line = 'Ours sang from it while they waited; page two works in any language.';
  await world.as('jo', NOTE, { input: { resourceId, words: tooMany, clientKey: randomUUID() } });
  await world.as('ruth', ANSWER, { input: { id: asked.id, resourceId, line } });
}
