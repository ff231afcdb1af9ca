// The journey of a unit between two schools: found by a slip of the pen, adapted, taught, heard of, changed where it came
// from, merged as its new owner chooses, and taken along with both names.
import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const UNIT = 'Writing that somebody reads: an autumn term';
const COPY = 'Writing that somebody reads, in two villages';
const OURS = 'Each of the two villages hears of the other before Christmas.';
const THEIRS = 'Children write because an answer comes, also from far away.';

describe('a unit between two schools', () => {
  let copy: Copy;
  /** Of the unit in Brent, and of what was made of it in Shropshire. */
  let [original, adaptation] = ['', ''];
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is found in Shropshire although its name is misspelt, and adapted without anybody’s leave', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto('/search');
    await ruth.getByLabel('What are you looking for?').fill('writting autum term');
    const found = ruth.getByRole('list', { name: 'What was found' });
    await found.getByRole('link', { name: UNIT }).click();
    await isOn(ruth, UNIT);
    await reads(ruth, 'Moses Oduya');
    original = new URL(ruth.url()).pathname;
    await ruth.getByRole('button', { name: 'Adapt it' }).click();
    await isOn(ruth, `Change “${UNIT}”`);
    await ruth.getByLabel('Title').fill(COPY);
    await ruth.getByLabel('Goals').fill(OURS);
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, COPY);
    adaptation = new URL(ruth.url()).pathname;
    await ruth.getByRole('radio', { name: 'A network' }).check();
    await ruth.getByLabel('What you changed and why').fill('For two villages that share one school bus');
    await ruth.getByRole('button', { name: 'Give it on' }).click();
    await isTold(ruth, 'Done: A network.');
  });

  it('is taught there, and its author in Brent hears of both', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(original);
    await ruth.getByRole('button', { name: 'I taught this' }).click();
    await ruth.getByLabel('Class', { exact: true }).fill('Hedgehogs');
    await ruth.getByLabel('How it went').fill('The bus driver carried the letters.');
    await ruth.getByRole('button', { name: 'Tell its author' }).click();
    await isTold(ruth, 'Its author hears of it.');
    const moses = await copy.as('moses');
    await moses.goto('/notices');
    await moses.getByText(`Ruth Pargeter taught “${UNIT}”`).first().waitFor();
    await reads(moses, `Ruth Pargeter adapted “${UNIT}”`);
    await moses.goto(original);
    await reads(moses, 'The bus driver carried the letters.');
  });

  it('is changed in Brent; of that, whoever adapted it takes what she wants', async () => {
    const moses = await copy.as('moses');
    await moses.goto(`${original}/edit`);
    await moses.getByLabel('What it is for').fill(THEIRS);
    await moses.getByLabel('Goals').fill('Every child has answered a letter from another place.');
    await moses.getByLabel('What you changed and why').fill('After what we heard from Shropshire');
    await moses.getByRole('button', { name: 'Save' }).click();
    await isOn(moses, UNIT);
    const ruth = await copy.as('ruth');
    await ruth.goto('/notices');
    await reads(ruth, `“${UNIT}” has changed`);
    await ruth.goto(adaptation);
    await ruth.getByRole('link', { name: 'Compare with the original' }).click();
    await isOn(ruth, `What changed in “${UNIT}”`);
    await looksRight(ruth, 'take-over-changes-of-a-unit');
    const purpose = ruth.getByRole('group', { name: 'What it is for: which one?' });
    await purpose.getByRole('radio', { name: 'Take the original’s' }).check();
    const goals = ruth.getByRole('group', { name: 'Goals: which one?' });
    await goals.getByRole('radio', { name: 'Keep yours' }).check();
    await ruth.getByRole('button', { name: 'Do as I chose' }).click();
    await isOn(ruth, COPY);
    await reads(ruth, THEIRS);
    await reads(ruth, OURS);
  });

  it('leaves with both names, and opens without a network', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(adaptation);
    const [download] = await Promise.all([
      ruth.waitForEvent('download'),
      ruth.getByRole('link', { name: 'Download' }).click(),
    ]);
    const files = unzipSync(await readFile(await download.path()));
    const offline = await copy.visitor();
    await offline.context().setOffline(true);
    await offline.setContent(strFromU8(files['index.html']!));
    await offline.getByRole('heading', { name: COPY, level: 1 }).waitFor();
    for (const name of ['Ruth Pargeter', 'Moses Oduya', UNIT, THEIRS, OURS]) await reads(offline, name);
    expect(strFromU8(files['attribution.txt']!)).toMatch(/Moses Oduya[^]*Ruth Pargeter|Ruth Pargeter[^]*Moses Oduya/);
    expect(Object.keys(files).filter((name) => name.startsWith('parts/')).length).toBeGreaterThan(0);
  });
});
