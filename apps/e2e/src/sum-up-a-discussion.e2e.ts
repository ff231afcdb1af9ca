// The journey of a summary: a convenor puts it on top before the eyes of a member, rewrites it, and takes it away and back.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const RAINY = 'What do you do on the first rainy Monday?';
const SHORT = 'Every class writes real letters, a bundle a fortnight.';
const LONG = Array.from({ length: 12 }, (_, week) => `Week ${week + 1}: one class writes, another answers.`);

const cardIn = (page: Page): Locator => page.getByRole('region', { name: 'Summary' });
const sheetIn = (page: Page): Locator => page.getByRole('textbox', { name: 'What everybody is to read first' });

async function choose(page: Page, act: string): Promise<void> {
  await cardIn(page).getByRole('button', { name: 'Options for the summary' }).click();
  await page.getByRole('menuitem', { name: act, exact: true }).click();
}

async function put(page: Page, words: string): Promise<void> {
  await sheetIn(page).fill(words);
  await page.getByRole('button', { name: 'Put it on top' }).click();
}

describe('sum up a discussion', () => {
  let copy: Copy;
  let ruth: Page;
  let moses: Page;

  beforeAll(async () => {
    copy = await openCopy();
    [ruth, moses] = [await copy.as('ruth'), await copy.as('moses')];
    for (const page of [ruth, moses]) {
      await page.goto('/');
      await page.getByRole('link', { name: RAINY }).click();
      await isOn(page, RAINY);
    }
  });
  afterAll(() => copy?.close());

  it('is put on top by a convenor, and read by a member at once, with what was said since', async () => {
    await ruth.getByRole('button', { name: 'Sum it up' }).click();
    await sheetIn(ruth).fill(SHORT);
    await looksRight(ruth, 'summary-write');
    await ruth.getByRole('button', { name: 'Put it on top' }).click();
    await isTold(ruth, 'It stands on top.');
    for (const page of [ruth, moses]) await reads(cardIn(page), SHORT);
    await moses.getByRole('textbox', { name: 'Write to the group' }).fill('Ours can begin on Monday.');
    await moses.getByRole('button', { name: 'Post', exact: true }).click();
    for (const page of [ruth, moses]) await reads(cardIn(page), 'Written before the latest post');
    await cardIn(moses).scrollIntoViewIfNeeded();
    await looksRight(moses, 'summary');
  });

  it('is rewritten without losing what was written meanwhile, and read as it was before', async () => {
    await choose(ruth, 'Change it');
    await sheetIn(ruth).fill(LONG.join('\n'));
    const other = await ruth.context().newPage();
    await other.goto(ruth.url());
    await choose(other, 'Change it');
    await put(other, 'Letters only.');
    await reads(ruth, 'What Ruth Pargeter wrote');
    await looksRight(ruth, 'summary-meanwhile');
    await ruth.getByRole('button', { name: 'Keep what I wrote' }).click();
    await ruth.getByRole('button', { name: 'Put it on top' }).click();
    await reads(cardIn(moses), LONG[0]!);
    await cardIn(moses).scrollIntoViewIfNeeded();
    await looksRight(moses, 'summary-folded');
    await cardIn(moses).getByRole('button', { name: 'Read all of it' }).click();
    await reads(cardIn(moses), LONG.at(-1)!);
    await choose(moses, 'How it read before');
    const before = moses.getByRole('dialog', { name: 'How it read before' });
    for (const words of [SHORT, 'Letters only.']) await reads(before, words);
    await looksRight(moses, 'summary-before');
    await before.getByRole('button', { name: 'Close' }).click();
    await other.close();
  });

  it('is taken away before the eyes of both, and put back', async () => {
    await choose(ruth, 'Take it away');
    await cardIn(moses).waitFor({ state: 'detached' });
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await reads(cardIn(moses), LONG[0]!);
  });
});
