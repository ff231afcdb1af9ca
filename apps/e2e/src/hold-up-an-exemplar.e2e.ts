// The journey of an exemplar: held up by a co-leader with a reason, heard of, found among the ways to look at the bank.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const SONGS = 'A song book made by four-year-olds';
const HELD_UP_BEFORE = 'Two year groups, one question';
const REASON = 'See how the children choose what is kept.';

describe('ways to look at the bank', () => {
  let copy: Copy;
  let bank: string;
  beforeAll(async () => {
    copy = await openCopy();
    bank = `${await networkPath(copy, 'Letters Between Classrooms')}/bank`;
  });
  afterAll(() => copy?.close());

  it('lead to what co-leaders hold up, each with the reason; its author hears of it', async () => {
    const moses = await copy.as('moses');
    await moses.goto(bank);
    await moses.getByRole('link', { name: SONGS }).click();
    await isOn(moses, SONGS);
    await moses.getByRole('button', { name: 'Hold it up as an exemplar' }).click();
    await moses.getByRole('button', { name: 'Hold it up', exact: true }).click();
    await reads(moses, /3 .*300/);
    await moses.getByLabel('What is to be learnt from it').fill(REASON);
    await looksRight(moses, 'hold-up-an-exemplar');
    await moses.getByRole('button', { name: 'Hold it up', exact: true }).click();
    await isTold(moses, 'Everybody who reads the bank sees it');
    await reads(moses, 'Held up as an exemplar by Moses Oduya');
    await reads(moses, REASON);
    const jo = await copy.as('jo');
    await jo.goto('/notices');
    await reads(jo, `“${SONGS}” is an exemplar in “Letters Between Classrooms”`);
    await jo.goto(bank);
    await jo.getByRole('link', { name: 'Exemplars', exact: true }).click();
    await reads(jo, `Moses Oduya: “${REASON}”`);
    await jo.getByRole('link', { name: HELD_UP_BEFORE }).waitFor();
    await looksRight(jo, 'look-at-exemplars');
    await jo.getByRole('link', { name: SONGS }).click();
    await reads(jo, REASON);
    await readsNoMore(jo, 'Hold it up no longer');
  });

  it('show what is held up no longer only as long as that can be undone', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${bank}?show=exemplars`);
    await ruth.getByRole('link', { name: SONGS }).click();
    await ruth.getByRole('button', { name: 'Hold it up no longer' }).click();
    await readsNoMore(ruth, 'Held up as an exemplar by');
    await ruth.getByRole('button', { name: 'Undo' }).click();
    await reads(ruth, 'Held up as an exemplar by Ruth Pargeter');
    await looksRight(ruth, 'read-an-exemplar');
    await ruth.getByRole('button', { name: 'Hold it up no longer' }).click();
    await readsNoMore(ruth, 'Held up as an exemplar by');
    await ruth.goto(`${bank}?show=exemplars`);
    await ruth.getByRole('link', { name: HELD_UP_BEFORE }).waitFor();
    await readsNoMore(ruth, SONGS);
  });

  it('lead to what the network taught lately, and to what schools like mine made', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(bank);
    await ruth.getByRole('link', { name: 'Used lately' }).click();
    await reads(ruth, /Taught at 2 schools, last on/);
    await looksRight(ruth, 'look-at-what-was-used');
    await ruth.getByRole('link', { name: 'From schools like mine' }).click();
    await reads(ruth, /Like your school: Primary.* · Shropshire/);
    await readsNoMore(ruth, 'A letter a week, in whatever language');
    await looksRight(ruth, 'look-at-schools-like-mine');
    await ruth.getByRole('link', { name: 'What did not work' }).click();
    await ruth.getByRole('link', { name: SONGS }).waitFor();
    await readsNoMore(ruth, HELD_UP_BEFORE);
    await ruth.goto(bank);
    await ruth.getByLabel('Kind').selectOption('COLLECTION');
    await ruth.getByRole('link', { name: 'Before the first letter, and after the last' }).click();
    await reads(ruth, 'For the week in which no letter has come yet.');
    await looksRight(ruth, 'read-a-collection');
  });

  it('are none for visitors', async () => {
    const visitor = await copy.visitor();
    await visitor.goto('/bank');
    await isOn(visitor, 'The bank');
    await readsNoMore(visitor, 'Exemplars');
  });
});
