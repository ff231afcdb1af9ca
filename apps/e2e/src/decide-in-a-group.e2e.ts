// The journey of a decision: one asks, another answers before their eyes, and what came of it is read by both.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const RAINY = 'What do you do on the first rainy Monday?';
const QUESTION = 'On which day do our letters go?';

const cardIn = (page: Page): Locator => page.getByRole('region', { name: `Decision: ${QUESTION}` });

async function answer(page: Page, option: string, reason: string): Promise<void> {
  const card = cardIn(page);
  await card.getByLabel(option, { exact: true }).check();
  await card.getByLabel('Why (may stay empty)').fill(reason);
  await card.getByRole('button', { name: 'Answer', exact: true }).click();
}

describe('decide in a group', () => {
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

  it('is asked with a few options and a day, and stands in the discussion of both at once', async () => {
    await moses.getByRole('link', { name: 'Ask the group to decide' }).click();
    await moses.getByRole('button', { name: 'Ask the group', exact: true }).click();
    await reads(moses, 'Write 3 to 200 characters.');
    await reads(moses, 'Give 2 to 8 options, each of them different from the others.');
    await looksRight(moses, 'decide-ask-refused');
    await moses.getByLabel('What is to be decided').fill(QUESTION);
    await moses.getByLabel('What one should know first').fill('The post is collected at three.');
    await moses.getByLabel('Option 1').fill('Mondays');
    await moses.getByLabel('Option 2').fill('Wednesdays');
    await moses.getByRole('button', { name: 'Another option' }).click();
    await moses.getByLabel('Option 3').fill('Fridays');
    await looksRight(moses, 'decide-ask');
    await moses.getByRole('button', { name: 'Ask the group', exact: true }).click();
    await isOn(moses, RAINY);
    for (const page of [moses, ruth]) await cardIn(page).waitFor();
    await looksRight(ruth, 'decide-open');
  });

  it('is answered in the open, anew until its day, before the eyes of the other', async () => {
    await answer(ruth, 'Wednesdays', 'There is time after assembly.');
    await isTold(ruth, 'Your answer is there.');
    await reads(cardIn(moses), 'There is time after assembly.');
    await answer(moses, 'I can live with any', '');
    await reads(cardIn(ruth), 'Can live with any');
    await cardIn(moses).getByRole('button', { name: 'Answer anew' }).click();
    await answer(moses, 'Wednesdays', 'It suits us too.');
    await reads(cardIn(ruth), 'It suits us too.');
    await looksRight(ruth, 'decide-answered');
  });

  it('is made with words that stay, with reasons where most chose otherwise, and is found with the group', async () => {
    await cardIn(moses).getByRole('button', { name: 'Record the outcome' }).click();
    const dialog = moses.getByRole('dialog', { name: 'Record what the group decides' });
    await dialog.getByLabel('The group decides').selectOption('Fridays');
    await dialog.getByLabel('In words').fill('We send them on Fridays, from January on.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    await reads(dialog, 'Say why');
    await looksRight(moses, 'decide-record');
    await dialog.getByLabel('Why another than most chose').fill('The office is closed on Wednesdays.');
    await dialog.getByRole('button', { name: 'Record it' }).click();
    for (const page of [moses, ruth]) await reads(cardIn(page), 'We send them on Fridays, from January on.');
    await looksRight(ruth, 'decide-decided');
    await ruth.getByRole('link', { name: 'Ask to think again' }).click();
    await isOn(ruth, 'Ask the group to think again');
    await reads(ruth, 'We send them on Fridays, from January on.');
    await looksRight(ruth, 'decide-again');
    await ruth.goBack();
    await isOn(ruth, RAINY);
    await ruth.getByRole('link', { name: 'Reception across the network' }).click();
    await isOn(ruth, 'Reception across the network');
    await ruth.getByRole('link', { name: 'What this group decides' }).click();
    await isOn(ruth, 'What Reception across the network decides');
    await reads(ruth.getByRole('list', { name: 'Decisions' }), 'We send them on Fridays, from January on.');
    await looksRight(ruth, 'decisions-of-a-group');
  });
});
