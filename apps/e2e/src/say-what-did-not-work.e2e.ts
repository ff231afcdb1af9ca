// The journey of what did not work: read before one tries it, said by whoever taught it, answered by its author.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, reads, readsNoMore } from './copy/reading.js';

const BOOK = 'A song book made by four-year-olds';
const WORDS = 'Outdoors nobody could turn the pages in the wind.';

describe('what did not work', () => {
  let copy: Copy;
  let book: string;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is read by all who read the resource, and said by those who taught it', async () => {
    const nell = await copy.as('nell');
    await nell.goto(`${await networkPath(copy, 'Letters Between Classrooms')}/bank`);
    await nell.getByRole('link', { name: BOOK }).click();
    await isOn(nell, BOOK);
    book = new URL(nell.url()).pathname;
    await reads(nell, 'With all twenty-six at once nobody heard the words.');
    await readsNoMore(nell, 'Say what did not work');
    await nell.getByRole('button', { name: 'I taught this' }).click();
    await nell.getByLabel('Class', { exact: true }).fill('Otters');
    await nell.getByLabel('How it went').fill('They sang it for a week.');
    await nell.getByRole('button', { name: 'Tell its author' }).click();
    await nell.getByRole('button', { name: 'Say what did not work' }).click();
    await nell.getByRole('button', { name: 'Save' }).click();
    await reads(nell, /Write 3 to 1,?000 characters/u);
    await nell.getByLabel('What did not work, and when').fill(WORDS);
    await nell.getByRole('button', { name: 'Save' }).click();
    await nell.getByRole('button', { name: 'Take it back' }).waitFor();
    await nell.getByRole('heading', { name: 'What did not work' }).scrollIntoViewIfNeeded();
    await looksRight(nell, 'what-did-not-work');
  });

  it('is answered by its author in a line, and taken back by whoever wrote it', async () => {
    const jo = await copy.as('jo');
    await jo.goto(book);
    await jo.getByRole('button', { name: 'Answer', exact: true }).click();
    await jo.getByLabel('Your answer').fill('Ring-bound since version 2.');
    await jo.getByRole('button', { name: 'Save' }).click();
    await reads(jo, 'Its author says: Ring-bound since version 2.');
    const nell = await copy.as('nell');
    await nell.goto(book);
    await reads(nell, 'Its author says: Ring-bound since version 2.');
    await nell.getByRole('button', { name: 'Take it back' }).click();
    await readsNoMore(nell, WORDS);
    await nell.getByRole('button', { name: 'Undo' }).click();
    await reads(nell, 'Its author says: Ring-bound since version 2.');
    await nell.getByRole('button', { name: 'Take it back' }).click();
    await readsNoMore(nell, WORDS);
  });
});
