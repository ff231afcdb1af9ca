// The journey of posts that went astray: a convenor moves them to a discussion of their own, takes it back, and moves them again.
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads, readsNoMore } from './copy/reading.js';

const RAINY = 'What do you do on the first rainy Monday?';
const ASTRAY = ['Who has spare wellington boots?', 'We have a whole shelf of them.'] as const;
const NEW_TITLE = 'Wellington boots to lend';

const postsIn = (page: Page): Locator => page.getByRole('list', { name: 'Posts', exact: true });
const rowOf = (page: Page, words: string): Locator => postsIn(page).getByRole('listitem').filter({ hasText: words });

async function say(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Write to the group' }).fill(words);
  await page.getByRole('button', { name: 'Post', exact: true }).click();
  await reads(postsIn(page), words);
}

async function choose(page: Page): Promise<void> {
  await rowOf(page, ASTRAY[0])
    .getByRole('button', { name: /^Options for the post by/ })
    .click();
  await page.getByRole('menuitem', { name: 'Move…' }).click();
  const tick = rowOf(page, ASTRAY[1]).getByRole('checkbox');
  await tick.focus();
  await page.keyboard.press('Space');
  await reads(page, '2 posts chosen');
}

async function moveToNew(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Move to…' }).click();
  await page.getByRole('textbox', { name: 'Title of the new discussion' }).fill(NEW_TITLE);
}

describe('move posts', () => {
  let copy: Copy;
  let ruth: Page;
  let moses: Page;
  let address: string;

  beforeAll(async () => {
    copy = await openCopy();
    [ruth, moses] = [await copy.as('ruth'), await copy.as('moses')];
    for (const page of [ruth, moses]) {
      await page.goto('/');
      await page.getByRole('link', { name: RAINY }).click();
      await isOn(page, RAINY);
    }
    await say(moses, ASTRAY[0]);
    await say(ruth, ASTRAY[1]);
    address = new URL(ruth.url()).pathname;
  });
  afterAll(() => copy?.close());

  it('makes a discussion of them, before the eyes of who reads, and takes it back', async () => {
    await choose(ruth);
    await looksRight(ruth, 'move-chosen');
    await moveToNew(ruth);
    await looksRight(ruth, 'move-where');
    await ruth.getByRole('button', { name: 'Move them' }).click();
    for (const page of [ruth, moses]) {
      await reads(postsIn(page), `2 posts, moved by Ruth Pargeter to ${NEW_TITLE}`);
      await readsNoMore(postsIn(page), ASTRAY[0]);
    }
    await looksRight(ruth, 'move-done');
    await ruth.getByRole('button', { name: 'Undo' }).click();
    for (const page of [ruth, moses]) for (const words of ASTRAY) await reads(postsIn(page), words);
  });

  it('leads an earlier link to where the post stands now', async () => {
    const seq = await rowOf(moses, ASTRAY[0]).getAttribute('data-seq');
    await choose(ruth);
    await moveToNew(ruth);
    await ruth.getByRole('button', { name: 'Move them' }).click();
    await reads(postsIn(moses), `2 posts, moved by Ruth Pargeter to ${NEW_TITLE}`);
    await moses.goto(`${address}?post=${seq}`);
    await isOn(moses, NEW_TITLE);
    for (const words of [...ASTRAY, `Moved here from ${RAINY}`]) await reads(postsIn(moses), words);
    expect(new URL(moses.url()).search).toBe('?post=1');
    expect(await postsIn(moses).locator('[aria-current]').getAttribute('data-seq')).toBe('1');
    await looksRight(moses, 'move-there');
  });

  it('is not offered to a member', async () => {
    const nell = await copy.as('nell');
    await nell.goto(address);
    await isOn(nell, RAINY);
    await postsIn(nell)
      .getByRole('button', { name: /^Options for the post by/ })
      .first()
      .click();
    await nell.getByRole('menuitem').first().waitFor();
    expect(await nell.getByRole('menuitem', { name: 'Move…' }).count()).toBe(0);
  });
});
