// The journey of a lesson: put in, given on, found by facets, adapted elsewhere with a line, changed, and taken over in part.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isRefused, isTold, reads, readsNoMore } from './copy/reading.js';

const LESSON = 'Letters that somebody really reads';
const COPY = 'Letters for a mixed class';

describe('the bank', () => {
  let copy: Copy;
  let path: string;
  /** Of the original, and of what was made of it. */
  let [original, adaptation] = ['', ''];
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('says how to begin; what is put in is its author’s alone', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await ruth.getByRole('link', { name: 'Bank', exact: true }).click();
    await isOn(ruth, 'The bank of Letters Between Classrooms');
    await ruth.getByRole('link', { name: 'A song book made by four-year-olds' }).waitFor();
    const tomasz = await copy.as('tomasz');
    await tomasz.getByRole('link', { name: 'The bank' }).click();
    await tomasz.getByRole('link', { name: 'Mine', exact: true }).click();
    await reads(tomasz, 'You have made nothing yet');
    await ruth.getByRole('link', { name: 'Put something in' }).click();
    await isOn(ruth, 'Put something in the bank');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await reads(ruth, /3 .*120/);
    await ruth.getByLabel('Title').fill(LESSON);
    await ruth.getByLabel('What it is for').fill('Pupils write to a reader who answers.');
    await ruth.getByRole('textbox', { name: 'Steps' }).click();
    await ruth.keyboard.type('Read a letter aloud. Ask who it is for.');
    await ruth.getByLabel('Links').fill('javascript:alert(1) Look');
    await ruth.getByLabel('Subject').selectOption('MUSIC');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await reads(ruth, 'Each line begins with an address');
    await ruth.getByLabel('Links').fill('https://example.org/letters Forty letters');
    await looksRight(ruth, 'write-a-resource');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, LESSON);
    await reads(ruth, 'Only you see this');
    original = new URL(ruth.url()).pathname;
    const moses = await copy.as('moses');
    await moses.goto(`${path}/bank`);
    await moses.getByRole('link', { name: 'A song book made by four-year-olds' }).waitFor();
    await readsNoMore(moses, LESSON);
    await moses.goto(original);
    await reads(moses, /not here|not found|nothing here/i);
  });

  it('is given on to the network under a licence in plain words, and found there', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(original);
    await ruth.getByRole('radio', { name: 'A network' }).check();
    const which = ruth.getByLabel('Which network');
    if (await which.isVisible()) await which.selectOption({ label: 'Letters Between Classrooms' });
    await reads(ruth, 'as long as its author is named');
    await ruth.getByRole('button', { name: 'Give it on' }).click();
    await isTold(ruth, 'Done: A network.');
    await reads(ruth, 'Given to: Letters Between Classrooms');
    const moses = await copy.as('moses');
    await moses.goto(`${path}/bank`);
    await moses.getByRole('link', { name: LESSON }).waitFor();
    await looksRight(moses, 'browse-the-bank');
    await moses.getByLabel('Subject').selectOption('MUSIC');
    await readsNoMore(moses, 'Two year groups, one question');
    await moses.getByRole('link', { name: LESSON }).click();
    await isOn(moses, LESSON);
    await reads(moses, 'Ruth');
    await moses.goto(`${path}/bank`);
    await moses.getByText('More choices').click();
    await moses.getByLabel('Language').selectOption('da');
    await readsNoMore(moses, LESSON);
    await moses.getByRole('link', { name: 'Et brev om ugen, skrevet i skoven' }).click();
    await moses.getByRole('link', { name: 'A letter a week: seven weeks, with a holiday in it' }).waitFor();
    await looksRight(moses, 'read-a-resource');
  });

  it('lets anybody there adapt it, and asks for one line before the copy is given on', async () => {
    const moses = await copy.as('moses');
    await moses.goto(original);
    await moses.getByRole('button', { name: 'Adapt it' }).click();
    await isOn(moses, `Change “${LESSON}”`);
    await moses.getByLabel('Title').fill(COPY);
    await moses.getByRole('button', { name: 'Save' }).click();
    await isOn(moses, COPY);
    adaptation = new URL(moses.url()).pathname;
    await reads(moses, 'Where it comes from');
    await moses.getByRole('radio', { name: 'A network' }).check();
    await moses.getByRole('button', { name: 'Give it on' }).click();
    await isRefused(moses, 'Say in one line what you changed and why');
    await moses.getByLabel('What you changed and why').fill('For Years 1 and 2 together');
    await moses.getByRole('button', { name: 'Give it on' }).click();
    await reads(moses, /Given to: (?!Only me)/);
    const ruth = await copy.as('ruth');
    await ruth.goto(original);
    await ruth.getByRole('link', { name: COPY }).waitFor();
    await reads(ruth, 'What was changed: For Years 1 and 2 together');
  });

  it('is logged as taught, which can be undone, and its author reads how it went', async () => {
    const moses = await copy.as('moses');
    await moses.goto(original);
    await reads(moses, 'Nobody has said yet that they taught it');
    const log = async () => {
      await moses.getByRole('button', { name: 'I taught this' }).click();
      await moses.getByLabel('Class', { exact: true }).fill('Otters');
      await moses.getByLabel('How it went').fill('They ran to the box before breakfast.');
    };
    const tell = moses.getByRole('button', { name: 'Tell its author' });
    await log();
    await tell.click();
    await isTold(moses, 'Its author hears of it.');
    await moses.getByRole('button', { name: 'Undo' }).click();
    await reads(moses, 'Nobody has said yet that they taught it');
    await log();
    await looksRight(moses, 'log-a-use');
    await tell.click();
    await reads(moses, 'Salusbury Primary School: once');
    const ruth = await copy.as('ruth');
    await ruth.goto('/notices');
    await ruth.getByText(`Moses Oduya taught “${LESSON}”`).first().waitFor();
    await reads(ruth, `Moses Oduya adapted “${LESSON}”`);
    await ruth.goto(original);
    await reads(ruth, 'They ran to the box before breakfast.');
    await looksRight(ruth, 'used-in-class');
  });

  it('shows the copy’s owner what changed in the original, and takes over what they choose', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${original}/edit`);
    await ruth.getByLabel('Title').fill('Letters that get an answer');
    await ruth.getByLabel('What it is for').fill('Pupils write to a reader, and answer in turn.');
    await ruth.getByLabel('What you changed and why').fill('They wanted to answer');
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isOn(ruth, 'Letters that get an answer');
    await ruth.getByText('Versions').click();
    await reads(ruth, 'They wanted to answer');
    const moses = await copy.as('moses');
    await moses.goto('/notices');
    await reads(moses, '“Letters that get an answer” has changed');
    await moses.goto(adaptation);
    await moses.getByRole('link', { name: 'Compare with the original' }).click();
    await isOn(moses, 'What changed in “Letters that get an answer”');
    await looksRight(moses, 'take-over-changes');
    const purpose = moses.getByRole('group', { name: 'What it is for: which one?' });
    await purpose.getByRole('radio', { name: 'Take the original’s' }).check();
    await moses.getByRole('button', { name: 'Do as I chose' }).click();
    await isOn(moses, COPY);
    await reads(moses, 'Pupils write to a reader, and answer in turn.');
    await moses.getByRole('link', { name: 'Compare with the original' }).click();
    await reads(moses, 'Nothing to choose');
  });

  it('puts something away with one press, and takes it out again', async () => {
    const moses = await copy.as('moses');
    await moses.goto(adaptation);
    await moses.getByRole('button', { name: 'Put it away' }).click();
    await isTold(moses, `“${COPY}” is put away.`);
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/bank`);
    await ruth.getByRole('link', { name: 'Letters that get an answer' }).waitFor();
    await readsNoMore(ruth, COPY);
    await moses.getByRole('button', { name: 'Undo' }).click();
    await readsNoMore(moses, 'It is put away');
    await ruth.reload();
    await ruth.getByRole('link', { name: COPY }).waitFor();
  });
});
