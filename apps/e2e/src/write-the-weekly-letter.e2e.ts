// The journey of a weekly letter: suggested by a teacher, put in order by a co-leader, sent on its day, read and turned off.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads } from './copy/reading.js';

const A_START_MS = 120_000;
const DAY_MS = 24 * 60 * 60 * 1_000;
const WEDNESDAY = 3;

describe('write the weekly letter', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('takes a suggestion of anybody, with a link that stays inside', async () => {
    const jo = await copy.as('jo');
    await jo.goto(path);
    await jo.getByRole('link', { name: 'Weekly letter' }).click();
    await isOn(jo, 'The weekly letter of Letters Between Classrooms');
    await reads(jo, 'Nothing waits for the next letter');
    await looksRight(jo, 'write-the-weekly-letter-empty');
    await jo.getByLabel('What is it?').fill('Reading morning');
    await jo.getByLabel('A few sentences').fill('On Friday the sixth we read letters aloud. Come and listen.');
    const link = jo.getByLabel('A page of Sixfold, if you like');
    await link.fill('https://example.org/elsewhere');
    await jo.getByRole('button', { name: 'Add it' }).click();
    await reads(jo, /^A letter links to pages of Sixfold\./);
    await link.fill(new URL(`${path}/groups`, copy.server.origin).href);
    await jo.getByRole('button', { name: 'Add it' }).click();
    await isTold(jo, '“Reading morning” waits for the next letter.');
  });

  it('is edited and ordered by a co-leader, who sets its day; what is taken out can be put back', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/letter`);
    await reads(ruth, 'Reading morning');
    await ruth.getByLabel('What is it?').fill('Our next meeting');
    await ruth.getByLabel('A few sentences').fill('In March, at Elsley.');
    await ruth.getByRole('button', { name: 'Add it' }).click();
    await ruth.getByRole('button', { name: 'Move “Our next meeting” up' }).click();
    await ruth.getByRole('button', { name: 'Move “Reading morning” up' }).waitFor();
    await ruth.getByRole('button', { name: 'Take “Reading morning” out' }).click();
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await ruth.getByRole('button', { name: 'Take “Reading morning” out' }).waitFor();
    await ruth.getByLabel('On which day?').selectOption('WEDNESDAY');
    await isTold(ruth, 'The day is set.');
    await reads(ruth, /^The next letter goes on Wednesday/);
    await looksRight(ruth, 'write-the-weekly-letter');
  });

  it(
    'has gone once its morning is over, stands among the earlier ones, and can be turned off',
    async () => {
      await copy.server.startAgainDaysAhead(daysUntilNineOnWednesday());
      while ((await copy.server.database.query('SELECT FROM weekly_letter')).rowCount === 0) {
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      const jo = await copy.as('jo');
      await jo.goto(`${path}/letter`);
      await reads(jo, 'Nothing waits for the next letter');
      await reads(jo, 'On Friday the sixth we read letters aloud. Come and listen.');
      await looksRight(jo, 'write-the-weekly-letter-sent');
      await jo.getByRole('button', { name: 'Do not send it to me' }).click();
      await reads(jo, 'The letter does not come to you. You can read it here.');
      const { subject, text } = await copy.mailTo('moses@demo.sixfold.example');
      expect([subject, text]).toEqual([
        'The week in Letters Between Classrooms',
        expect.stringContaining('In March, at Elsley.'),
      ]);
    },
    A_START_MS,
  );
});

/** By the clock of UTC, which is never later in the day than that of a school in England; at the least an hour ahead. */
function daysUntilNineOnWednesday(): number {
  const nine = new Date();
  nine.setUTCHours(9, 0, 0, 0);
  nine.setUTCDate(nine.getUTCDate() + ((WEDNESDAY - nine.getUTCDay() + 7) % 7 || 7));
  return (nine.getTime() - Date.now()) / DAY_MS;
}
