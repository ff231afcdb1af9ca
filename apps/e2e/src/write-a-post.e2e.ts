// The journey of a longer text: pasted from a word processor, shaped by keyboard, begun on one device and sent from another.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { hasFocus, tabTo } from './copy/keyboard.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const LETTERS = 'three who never write wrote';
const CLOAKROOM = 'We turned the cloakroom into a post office.';
const RAINY = 'What do you do on the first rainy Monday?';
const sample = new URL('../../web/src/parts/writer/fixtures/word.html', import.meta.url);

const editorOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Write to the group' });
const toolOf = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });

/** As if it had been copied elsewhere; a browser under test has no clipboard of its own. */
const paste = (page: Page, html: string): Promise<void> =>
  editorOf(page).evaluate((editor, copied) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', copied);
    editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);

describe('write a post', () => {
  let copy: Copy;
  let atSchool: Page;
  let atHome: Page;
  let discussionId: string;

  const openIt = async (page: Page): Promise<void> => {
    await page.goto(`/discussions/${discussionId}`);
    await isOn(page, RAINY);
    await editorOf(page).waitFor();
  };
  const isKept = (page: Page): Promise<void> => page.getByText('Draft saved', { exact: true }).waitFor();

  beforeAll(async () => {
    copy = await openCopy();
    const asked = 'SELECT id FROM discussion WHERE title = $1';
    discussionId = (await copy.server.database.query<{ id: string }>(asked, [RAINY])).rows[0]?.id ?? '';
    [atSchool, atHome] = [await copy.as('ruth'), await copy.as('ruth')];
    await openIt(atSchool);
  });
  afterAll(() => copy?.close());

  it('is shaped by keyboard: to the tools, along them, and out of the text again', async () => {
    await tabTo(atSchool, editorOf(atSchool));
    await atSchool.keyboard.press('Alt+F10');
    expect(await hasFocus(toolOf(atSchool, 'Strong'))).toBe(true);
    await atSchool.keyboard.press('ArrowRight');
    await atSchool.keyboard.press('ArrowRight');
    await atSchool.keyboard.press('Enter');
    await isTold(atSchool, 'Heading: on');
    await atSchool.keyboard.type('What the class made');
    await atSchool.keyboard.press('Enter');
    await toolOf(atSchool, 'Table').click();
    for (const word of ['Class', 'Letters', 'Kept']) {
      await atSchool.keyboard.type(word);
      await atSchool.keyboard.press('Tab');
    }
    await toolOf(atSchool, 'Remove the row').click();
    expect(await editorOf(atSchool).getByRole('row').count()).toBe(2);
    await atSchool.keyboard.press('Escape');
    await atSchool.keyboard.press('Tab');
    expect(await hasFocus(editorOf(atSchool))).toBe(false);
    await toolOf(atSchool, 'Keys').click();
    await looksRight(atSchool, 'write-keys');
    await atSchool.keyboard.press('Escape');
  });

  it('takes what a word processor copied as what it is', async () => {
    await editorOf(atSchool).press('Control+End');
    // The editor hears of a new place a moment later, and what is pasted goes where it believes to be.
    await toolOf(atSchool, 'Remove the row').waitFor({ state: 'hidden' });
    await paste(atSchool, readFileSync(sample, 'utf8'));
    const editor = editorOf(atSchool);
    await editor.getByRole('heading', { name: 'Letters between schools' }).waitFor();
    expect(await editor.locator('ul ul > li').innerText()).toBe('thick paper');
    expect(await editor.getByRole('table').count()).toBe(2);
    expect(await editor.getByRole('link').count()).toBe(1);
    await isKept(atSchool);
    await looksRight(atSchool, 'write-a-post');
  });

  it('goes on on another device, and never writes over what was written there', async () => {
    await openIt(atHome);
    await reads(editorOf(atHome), 'Letters between schools');
    await editorOf(atHome).press('Control+End');
    await atHome.keyboard.type('Written at home, with thanks to @mos');
    await atHome.getByRole('option', { name: /^Moses Oduya/ }).waitFor();
    await looksRight(atHome, 'write-a-mention');
    await atHome.keyboard.press('Enter');
    await atHome.keyboard.type('and his bag. :tad');
    await atHome.getByRole('option', { name: '🎉 party popper' }).waitFor();
    await looksRight(atHome, 'write-an-emoji');
    await atHome.keyboard.type('a:');
    await reads(editorOf(atHome), 'and his bag. 🎉');
    await isKept(atHome);
    await editorOf(atSchool).press('Control+End');
    await atSchool.keyboard.type('Written at school.');
    await reads(atSchool, 'What you wrote on another device');
    await looksRight(atSchool, 'write-a-post-elsewhere');
    await atSchool.getByRole('button', { name: 'Go on with that' }).click();
    await reads(editorOf(atSchool), 'with thanks to @Moses Oduya and his bag.');
    await readsNoMore(editorOf(atSchool), 'Written at school.');
  });

  it('is read as it was written, and leaves no draft behind', async () => {
    await toolOf(atSchool, 'Post').click();
    const post = atHome.getByRole('list', { name: 'Posts' }).getByRole('article').last();
    await reads(post, 'with thanks to @Moses Oduya and his bag. 🎉');
    await post.getByRole('link', { name: '@Moses Oduya' }).waitFor();
    await post.getByRole('heading', { name: 'What the class made' }).waitFor();
    expect(await post.getByRole('columnheader').allInnerTexts()).toEqual(['Class', 'Letters', 'Kept']);
    await post.scrollIntoViewIfNeeded();
    await looksRight(atHome, 'read-a-long-post');
    await openIt(atSchool);
    expect(await editorOf(atSchool).innerText()).toBe('\n');
  });

  it('answers with a quote that leads to its post, and back again', async () => {
    const posts = atHome.getByRole('list', { name: 'Posts' }).getByRole('article');
    const source = posts.filter({ hasText: CLOAKROOM }).first();
    const quoteIt = async (): Promise<void> => {
      await source.getByRole('button', { name: /^Options/ }).click();
      await atHome.getByRole('menuitem', { name: 'Quote', exact: true }).click();
    };
    await openIt(atHome);
    await source.getByText(LETTERS).selectText();
    await quoteIt();
    expect(await editorOf(atHome).getByRole('blockquote').innerText()).toMatch(
      /^Moses Oduya\s+three who never write wrote$/,
    );
    await isTold(atHome, 'Moses Oduya is quoted in what you write. Backspace takes the quote out again.');
    await atHome.keyboard.press('Backspace');
    await isTold(atHome, 'Moses Oduya is no longer quoted.');
    expect(await editorOf(atHome).innerText()).toBe('\n');
    await quoteIt();
    await atHome.keyboard.type('Two, if I may.');
    await looksRight(atHome, 'write-a-quote');
    await toolOf(atHome, 'Post').click();
    await reads(posts.last(), 'Two, if I may.');
    await posts.last().getByRole('blockquote').getByRole('link').press('Enter');
    await atHome.waitForURL(/\?post=\d+$/);
    await toolOf(atHome, 'Back to where I was').waitFor();
    await looksRight(atHome, 'read-what-was-quoted');
    await atHome.keyboard.press('b');
    await toolOf(atHome, 'Back to where I was').waitFor({ state: 'detached' });
    await reads(atHome.locator('li:focus'), 'Two, if I may.');
    await looksRight(atHome, 'read-a-quote');
  });

  it('shows no words of a post that its author takes back, to anybody, while they read', async () => {
    const mosess = await copy.as('moses');
    await openIt(mosess);
    const options = mosess.getByRole('article').filter({ hasText: CLOAKROOM }).first();
    await options.getByRole('button', { name: /^Options/ }).press('Enter');
    await mosess.getByRole('menuitem', { name: 'Remove', exact: true }).press('Enter');
    const quote = atHome.getByRole('list', { name: 'Posts' }).getByRole('article').last().getByRole('blockquote');
    await reads(quote, 'This post was removed.');
    await readsNoMore(quote, CLOAKROOM);
    await mosess.getByRole('button', { name: 'Undo' }).click();
    await reads(quote, CLOAKROOM);
  });
});
