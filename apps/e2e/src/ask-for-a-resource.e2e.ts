// The journey of a request: asked from the bank, answered with a resource, found with thanks, opened again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isRefused, isTold, reads, readsNoMore } from './copy/reading.js';

const WISH = 'A question that two year groups share';
const ANSWER = 'Two year groups, one question';

describe('what is looked for', () => {
  let copy: Copy;
  let bank: string;
  let request: string;
  beforeAll(async () => {
    copy = await openCopy();
    bank = `${await networkPath(copy, 'Letters Between Classrooms')}/bank`;
  });
  afterAll(() => copy?.close());

  it('stands above the bank, as far as it fits what one browses', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(bank);
    await ruth.getByRole('link', { name: 'Ways of answering a letter without writing' }).waitFor();
    await looksRight(ruth, 'browse-with-requests');
    await ruth.goto(`${bank}?subject=MUSIC`);
    await ruth.getByRole('link', { name: 'Something to sing when the post has come' }).waitFor();
    await readsNoMore(ruth, 'Ways of answering a letter without writing');
    await ruth.getByRole('link', { name: 'Looked for' }).click();
    await ruth.getByRole('link', { name: 'Ways of answering a letter without writing' }).waitFor();
    await looksRight(ruth, 'browse-requests');
  });

  it('is asked with the words that were sought for in vain', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto('/search?kind=RESOURCE&text=xylographs');
    await ruth.getByRole('link', { name: 'Ask for it' }).click();
    await isOn(ruth, 'Ask for something');
    expect(await ruth.getByLabel('What you look for').inputValue()).toBe('xylographs');
    await ruth.goto(`${bank}?show=requests`);
    await ruth.getByRole('link', { name: 'Ask for something' }).click();
    await ruth.getByLabel('Needed by').fill('1999-01-01');
    await ruth.getByRole('button', { name: 'Ask for it' }).press('Enter');
    await reads(ruth, 'Write 3 to 120 characters.');
    await reads(ruth, 'Choose a day from today until a year ahead');
    await ruth.getByLabel('What you look for').fill(WISH);
    await ruth.getByLabel('A few more words').fill('For years 1 and 2 in one room.');
    await ruth.getByLabel('Needed by').fill('');
    await looksRight(ruth, 'ask-for-a-resource');
    await ruth.getByRole('button', { name: 'Ask for it' }).press('Enter');
    await isOn(ruth, WISH);
    await reads(ruth, 'No answer yet');
    request = new URL(ruth.url()).pathname;
  });

  it('is answered with a resource that is found by its words', async () => {
    const nell = await copy.as('nell');
    await nell.goto(request);
    await nell.getByLabel('Find a resource').fill('two year groups');
    await nell.keyboard.press('Enter');
    await nell.getByRole('button', { name: `Answer with “${ANSWER}”` }).press('Enter');
    await nell.getByLabel('Why this one').fill('Rows of twelve kept both years busy for an hour.');
    await nell.getByRole('button', { name: 'Send the answer' }).click();
    await isTold(nell, 'is told.');
    await nell.getByRole('link', { name: ANSWER }).waitFor();
    await looksRight(nell, 'answer-a-request');
    await nell.getByRole('button', { name: 'Take my answer back' }).click();
    await isTold(nell, `“${ANSWER}” is taken back.`);
    await nell.getByRole('button', { name: 'Undo' }).click();
    await reads(nell, 'Rows of twelve kept both years busy for an hour.');
  });

  it('is found with thanks, which stands on the page of the resource, and can be undone', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(request);
    await ruth.getByRole('button', { name: `It helped: “${ANSWER}”` }).click();
    await ruth.getByRole('button', { name: 'Open it again' }).waitFor();
    await looksRight(ruth, 'found-request');
    await ruth.getByRole('link', { name: ANSWER }).click();
    await ruth.getByRole('link', { name: WISH }).click();
    await ruth.getByRole('button', { name: 'Open it again' }).click();
    await ruth.getByRole('button', { name: 'Take it back' }).click();
    await reads(ruth, `“${WISH}” is taken back.`);
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await ruth.getByRole('button', { name: 'Take it back' }).waitFor();
  });

  it('that somebody’s own work answers says what is missing when whoever asked cannot read it', async () => {
    const nell = await copy.as('nell');
    await nell.goto('/resources/new');
    await nell.getByLabel('Title').fill('Hopscotch with halves');
    await nell.getByLabel('What it is for').fill('Pupils of two years jump the same fractions.');
    await nell.getByRole('button', { name: 'Save' }).click();
    await isOn(nell, 'Hopscotch with halves');
    await nell.goto(request);
    const found = nell.getByRole('button', { name: 'Answer with “Hopscotch with halves”' });
    for (let time = 0; time < 20 && !(await found.isVisible()); time += 1) {
      await nell.getByLabel('Find a resource').fill(`hopscotch${' '.repeat(time)}`);
      await nell.keyboard.press('Enter');
      await found.waitFor({ timeout: 1_000 }).catch(() => nell.reload());
    }
    await found.click();
    await nell.getByLabel('Why this one').fill('It needs chalk and nothing else.');
    await nell.getByRole('button', { name: 'Send the answer' }).click();
    await isRefused(nell, 'Give it to their network first');
    expect(await nell.getByLabel('Why this one').inputValue()).toBe('It needs chalk and nothing else.');
  });
});
