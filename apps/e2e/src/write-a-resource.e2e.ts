// The journey of a resource that is not finished: kept while it is written, found again, given up and brought back.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads, readsNoMore } from './copy/reading.js';

const LESSON = 'Stones that we brought from the beach';
const FOUND = 'You began this before and did not save it';

const titleIn = (page: Page) => page.getByLabel('Title').inputValue();
const isKept = (page: Page) => page.getByText('Draft saved', { exact: true }).waitFor();

describe('a resource that is being written', () => {
  let copy: Copy;
  let lesson: string;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is kept while it is written, and found again on every device, by nobody else', async () => {
    const nell = await copy.as('nell');
    await nell.goto('/resources/new');
    await nell.getByLabel('Title').fill(LESSON);
    await nell.getByRole('textbox', { name: 'Steps' }).click();
    await nell.keyboard.type('Everybody holds one, and says what it could have been.');
    await nell.getByLabel('Year 1', { exact: true }).check();
    await isKept(nell);
    const elsewhere = await copy.as('nell');
    await elsewhere.goto('/resources/new');
    await reads(elsewhere, FOUND);
    expect(await titleIn(elsewhere)).toBe(LESSON);
    await reads(elsewhere, 'Everybody holds one, and says what it could have been.');
    expect(await elsewhere.getByLabel('Year 1', { exact: true }).isChecked()).toBe(true);
    await looksRight(elsewhere, 'go-on-with-a-draft');
    const jo = await copy.as('jo');
    await jo.goto('/resources/new');
    await isOn(jo, 'Put something in the bank');
    expect(await titleIn(jo)).toBe('');
  });

  it('can be begun anew, which can be undone; it is no draft any more once it is saved', async () => {
    const nell = await copy.as('nell');
    await nell.goto('/resources/new');
    await nell.getByRole('button', { name: 'Begin anew' }).click();
    await readsNoMore(nell, FOUND);
    expect(await titleIn(nell)).toBe('');
    await nell.getByRole('button', { name: 'Undo' }).click();
    await reads(nell, FOUND);
    expect(await titleIn(nell)).toBe(LESSON);
    await nell.reload();
    await reads(nell, FOUND);
    await nell.getByLabel('What it is for').fill('Children look closely, and say what they see.');
    await nell.getByRole('button', { name: 'Save' }).click();
    await isOn(nell, LESSON);
    lesson = new URL(nell.url()).pathname;
    await nell.goto('/resources/new');
    await isOn(nell, 'Put something in the bank');
    await nell.getByLabel('Title').waitFor();
    expect(await titleIn(nell)).toBe('');
  });

  it('says of a change that was begun with an earlier version that it is one, and saves it when asked twice', async () => {
    const nell = await copy.as('nell');
    await nell.goto(`${lesson}/edit`);
    await nell.getByLabel('Title').fill('Stones from the river');
    await isKept(nell);
    const elsewhere = await copy.as('nell');
    await elsewhere.goto(`${lesson}/edit`);
    await elsewhere.getByRole('button', { name: 'Begin anew' }).click();
    await elsewhere.getByLabel('Title').fill('Stones from the garden');
    await elsewhere.getByRole('button', { name: 'Save' }).click();
    await isOn(elsewhere, 'Stones from the garden');
    await nell.getByLabel('Title').fill('Stones from the river, in winter');
    await isKept(nell);
    await nell.reload();
    await reads(nell, 'You began this with an earlier version');
    expect(await titleIn(nell)).toBe('Stones from the river, in winter');
    await looksRight(nell, 'draft-of-an-earlier-version');
    await nell.getByRole('button', { name: 'Save' }).click();
    await isRefused(nell, 'saved again after you opened it');
    await nell.getByRole('button', { name: 'Save' }).click();
    await isOn(nell, 'Stones from the river, in winter');
    await nell.getByText('Versions').click();
    await reads(nell, 'Version 3');
  });
});
