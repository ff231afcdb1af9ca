// The journey of an action: one makes it out of a post and asks another, who takes it before their eyes and does it.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const RAINY = 'What do you do on the first rainy Monday?';
const DAY_MS = 24 * 60 * 60 * 1_000;
const WORDS = 'Ask the office for the key of the hall';

const cardIn = (page: Page, words = WORDS): Locator => page.getByRole('region', { name: `Action: ${words}` });

const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

async function choose(dialog: Locator, name: string): Promise<void> {
  const who = dialog.getByLabel('Who', { exact: true });
  await who.selectOption(await who.locator('option', { hasText: name }).getAttribute('value'));
}

describe('agree actions', () => {
  let copy: Copy;
  let moses: Page;
  let ruth: Page;

  beforeAll(async () => {
    copy = await openCopy();
    [moses, ruth] = [await copy.as('moses'), await copy.as('ruth')];
    for (const page of [moses, ruth]) {
      await page.goto('/');
      await page.getByRole('link', { name: RAINY }).click();
      await isOn(page, RAINY);
    }
  });
  afterAll(() => copy?.close());

  it('is made out of a post and offered to somebody, and stands in the discussion of both at once', async () => {
    await moses
      .getByRole('button', { name: /^Options for the post by/ })
      .first()
      .click();
    await moses.getByRole('menuitem', { name: 'Make it an action' }).click();
    const dialog = moses.getByRole('dialog', { name: 'Who does what by when' });
    await dialog.getByLabel('What is to be done').fill('');
    await dialog.getByRole('button', { name: 'Agree on it' }).click();
    await reads(dialog, 'Write 3 to 300 characters.');
    await dialog.getByLabel('What is to be done').fill(WORDS);
    await choose(dialog, 'Ruth Pargeter');
    await dialog.getByLabel('By the end of (may stay empty)').fill(inDays(30));
    await looksRight(moses, 'act-make');
    await dialog.getByRole('button', { name: 'Agree on it' }).click();
    for (const page of [moses, ruth]) await cardIn(page).waitFor();
    await reads(cardIn(ruth), 'You are asked to do it');
    await looksRight(ruth, 'act-offered');
  });

  it('is declined with a word or taken, and done, before the eyes of the other; done can be taken back', async () => {
    await cardIn(ruth).getByRole('button', { name: 'Not me …' }).click();
    const dialog = ruth.getByRole('dialog', { name: 'Decline' });
    await dialog.getByLabel('Why not, or who could (may stay empty)').fill('I am away until Easter.');
    await looksRight(ruth, 'act-decline');
    await dialog.getByRole('button', { name: 'Decline', exact: true }).click();
    await reads(cardIn(moses), 'I am away until Easter.');
    await looksRight(moses, 'act-declined');
    await cardIn(moses).getByRole('button', { name: 'I’ll do it' }).click();
    await isTold(moses, 'It is yours.');
    await reads(cardIn(ruth), 'does it');
    await cardIn(moses).getByRole('button', { name: 'It’s done' }).click();
    await reads(cardIn(ruth), 'Done');
    await looksRight(moses, 'act-done');
    await moses.getByRole('button', { name: 'Undo' }).click();
    await reads(cardIn(ruth), 'Agreed');
  });

  it('stands alone too, is listed with the group by its day, and on the home of whoever has it', async () => {
    await moses.getByRole('button', { name: 'Agree who does what' }).click();
    const dialog = moses.getByRole('dialog', { name: 'Who does what by when' });
    await dialog.getByLabel('What is to be done').fill('Write to the parents');
    await dialog.getByRole('button', { name: 'Agree on it' }).click();
    await cardIn(moses, 'Write to the parents').waitFor();
    await moses.getByRole('link', { name: 'Reception across the network' }).first().click();
    await isOn(moses, 'Reception across the network');
    await moses.getByRole('link', { name: 'What this group does' }).click();
    await isOn(moses, 'What Reception across the network does');
    const list = moses.getByRole('list', { name: 'Actions' });
    await reads(list, 'Write to the parents');
    await looksRight(moses, 'actions-of-a-group');
    await moses.goto('/');
    const mine = moses.getByRole('list', { name: 'What you have agreed to do' });
    await reads(mine, WORDS);
    await looksRight(moses, 'act-home');
    await mine.getByRole('button', { name: 'It’s done' }).first().click();
    await isTold(moses, 'It is done.');
  });
});
