// The journey of a collection: begun from what one reads, filled from elsewhere, given reasons, read by others, taken along.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const COLLECTION = 'What made four-year-olds write';
const FIRST = 'A song book made by four-year-olds';
const SECOND = 'Two year groups, one question';

describe('a collection', () => {
  let copy: Copy;
  let path: string;
  let collection: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('is begun with what one reads, and says why it belongs there', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/bank?kind=COLLECTION`);
    await ruth.getByRole('link', { name: 'Before the first letter, and after the last' }).waitFor();
    await ruth.goto(`${path}/bank`);
    await ruth.getByRole('link', { name: FIRST }).click();
    await isOn(ruth, FIRST);
    await ruth.getByRole('button', { name: 'Put it into a collection' }).click();
    await reads(ruth, 'You have no collection yet');
    await ruth.getByRole('link', { name: 'Begin a collection with it' }).click();
    await isOn(ruth, 'Put something in the bank');
    await ruth.getByRole('radio', { name: 'A collection: gathered, each for a reason' }).waitFor();
    await ruth.getByLabel('Title').fill(COLLECTION);
    await ruth.getByLabel('What it is for').fill('Beginnings that worked in more than one school.');
    await ruth.getByLabel(`Why “${FIRST}” is in it`).fill('They sang it before they could read it.');
    await looksRight(ruth, 'write-a-collection');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, COLLECTION);
    await reads(ruth, 'They sang it before they could read it.');
    collection = new URL(ruth.url()).pathname;
  });

  it('is filled from wherever one reads', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/bank`);
    await ruth.getByRole('link', { name: SECOND }).click();
    await isOn(ruth, SECOND);
    await ruth.getByRole('button', { name: 'Put it into a collection' }).click();
    await ruth.getByLabel('Into which').selectOption({ label: COLLECTION });
    await ruth.getByLabel('Why it belongs there').fill('One question is enough for a morning.');
    await looksRight(ruth, 'gather-a-resource');
    await ruth.getByRole('button', { name: 'Put it into a collection' }).click();
    await isTold(ruth, `It is in “${COLLECTION}”.`);
    await ruth.goto(collection);
    await reads(ruth, 'Gathered here');
    await reads(ruth, 'One question is enough for a morning.');
  });

  it('is given on like anything else, found among collections, and taken along with its reasons', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(collection);
    await ruth.getByRole('radio', { name: 'A network' }).check();
    await ruth.getByRole('button', { name: 'Give it on' }).click();
    await isTold(ruth, 'Done: A network.');
    const moses = await copy.as('moses');
    await moses.goto(`${path}/bank?kind=COLLECTION`);
    await reads(moses, 'Collection of 2');
    await readsNoMore(moses, FIRST);
    await looksRight(moses, 'browse-collections');
    await moses.getByRole('link', { name: COLLECTION }).click();
    await isOn(moses, COLLECTION);
    await looksRight(moses, 'read-a-collection');
    const [download] = await Promise.all([
      moses.waitForEvent('download'),
      moses.getByRole('link', { name: 'Download' }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const page = strFromU8(files['index.html']!);
    for (const words of [COLLECTION, FIRST, SECOND, 'They sang it before', 'Ruth Pargeter'])
      expect(page).toContain(words);
    expect(Object.keys(files).filter((name) => /^parts\/\d+\/index\.html$/.test(name)).length).toBe(2);
  });
});
