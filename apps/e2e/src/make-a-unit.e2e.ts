// The journey of a unit: parts found and put in order by keyboard, taken out and back, read in sequence, found by itself.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const UNIT = 'A term of writing to each other';
const FIRST = 'A song book made by four-year-olds';
const SECOND = 'Two year groups, one question';

describe('a unit', () => {
  let copy: Copy;
  let unit: string;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is written with goals, and parts that are found, ordered, taken out and back by keyboard', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto('/resources/new');
    await ruth.getByLabel('Title').fill(UNIT);
    await ruth.getByLabel('What it is for').fill('Pupils of two schools come to know each other.');
    await ruth.getByLabel('Goals').fill('ab');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await reads(ruth, 'From 3 to 200 characters a line');
    await ruth.getByLabel('Goals').fill('Write so that somebody answers\nAsk what you really want to know');
    for (const [words, title] of [
      ['two year groups', SECOND],
      ['song book', FIRST],
    ] as const) {
      await ruth.getByLabel('Find a resource to put in').fill(words);
      await ruth.keyboard.press('Enter');
      await ruth.getByRole('button', { name: `Put in “${title}”` }).press('Enter');
      await isTold(ruth, `“${title}” is in.`);
    }
    await ruth.getByRole('button', { name: `Move “${FIRST}” up` }).press('Enter');
    await isTold(ruth, `“${FIRST}” is number 1.`);
    await ruth.getByRole('button', { name: `Take out “${SECOND}”` }).press('Enter');
    await readsNoMore(ruth.getByRole('list').filter({ hasText: FIRST }), SECOND);
    await ruth.getByRole('button', { name: 'Undo' }).press('Enter');
    await ruth.getByRole('button', { name: `Take out “${SECOND}”` }).waitFor();
    await looksRight(ruth, 'write-a-unit');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, UNIT);
    unit = new URL(ruth.url()).pathname;
  });

  it('is read goals first, then in its order', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(unit);
    await reads(ruth, 'Ask what you really want to know');
    const parts = ruth.getByRole('listitem').filter({ has: ruth.getByRole('link', { name: /song book|Two year/u }) });
    await parts.first().waitFor();
    const titles = await parts.getByRole('link').allTextContents();
    expect(titles).toEqual([FIRST, SECOND]);
    await looksRight(ruth, 'read-a-unit');
  });

  it('keeps its sequence when it is changed, and is found among units alone', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${unit}/edit`);
    await ruth.getByLabel('Title').fill(`${UNIT}, and the next`);
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, `${UNIT}, and the next`);
    await ruth.getByRole('link', { name: FIRST }).waitFor();
    await ruth.goto(`${await networkPath(copy, 'Letters Between Classrooms')}/bank`);
    await ruth.getByLabel('Kind').selectOption('UNIT');
    await ruth.getByRole('link', { name: 'Writing that somebody reads: an autumn term' }).waitFor();
    await readsNoMore(ruth, UNIT);
    await ruth.goto('/bank?kind=UNIT');
    await ruth.getByRole('link', { name: UNIT }).waitFor();
    await reads(ruth, 'Unit of 2 parts');
    await readsNoMore(ruth, FIRST);
    await looksRight(ruth, 'browse-units');
  });
});
