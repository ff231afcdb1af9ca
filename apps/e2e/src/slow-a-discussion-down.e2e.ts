// The journey of a slower pace: a convenor asks for it, a member's second post waits on the device, and goes by itself.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

const RAINY = 'What do you do on the first rainy Monday?';
const LINE = 'One post every 5 minutes, asked for by Ruth Pargeter';

const choiceIn = (page: Page): Locator => page.getByRole('combobox', { name: 'Pause between two posts' });
const sheetIn = (page: Page): Locator => page.getByRole('textbox', { name: 'Write to the group' });

async function post(page: Page, words: string): Promise<void> {
  await sheetIn(page).fill(words);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
}

describe('slow a discussion down', () => {
  let copy: Copy;
  let ruth: Page;
  let jo: Page;

  beforeAll(async () => {
    copy = await openCopy();
    [ruth, jo] = [await copy.as('ruth'), await copy.as('jo')];
    for (const page of [ruth, jo]) {
      await page.goto('/');
      await page.getByRole('link', { name: RAINY }).click();
      await isOn(page, RAINY);
    }
  });
  afterAll(() => copy?.close());

  it('is asked for by a convenor before the eyes of a member, taken back, and asked for again', async () => {
    await choiceIn(ruth).selectOption('5 minutes');
    for (const page of [ruth, jo]) await reads(page, LINE);
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await jo.getByText(LINE).waitFor({ state: 'detached' });
    await choiceIn(ruth).selectOption('5 minutes');
    await reads(jo, LINE);
    await choiceIn(ruth).scrollIntoViewIfNeeded();
    await looksRight(ruth, 'pace-asked');
  });

  it('lets the second post of a member wait, with when it goes out, to be taken back and written on', async () => {
    await post(jo, 'First thought.');
    await reads(ruth, 'First thought.');
    await post(jo, 'Second thought.');
    await reads(jo, 'Goes out at');
    await jo.getByText('Goes out at').scrollIntoViewIfNeeded();
    await looksRight(jo, 'pace-waits');
    await sheetIn(jo).fill('And a third.');
    await jo.getByRole('button', { name: 'Take it back into the writer' }).click();
    await jo.getByText('Goes out at').waitFor({ state: 'detached' });
    await reads(sheetIn(jo), 'Second thought.');
    await reads(sheetIn(jo), 'And a third.');
    await jo.getByRole('button', { name: 'Post', exact: true }).click();
    await reads(jo, 'Goes out at');
  });

  it('goes out by itself when the pause is lifted, also from a page that was opened anew', async () => {
    await jo.reload();
    await reads(jo, 'Goes out at');
    await choiceIn(ruth).selectOption('None');
    await reads(ruth, 'And a third.');
    await jo.getByText(LINE).waitFor({ state: 'detached' });
    await jo.getByText('Goes out at').waitFor({ state: 'detached' });
    await looksRight(jo, 'pace-lifted');
  });
});
