// The journey of a resource to everybody and back: wished by its author, approved by another, read by a visitor, taken back.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const LESSON = 'A letter a week: seven weeks, with a holiday in it';

describe('a resource for everybody', () => {
  let copy: Copy;
  let path: string;
  let lesson: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  it('is wished by its author, and given to nobody yet', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/bank`);
    await ruth.getByRole('link', { name: LESSON }).click();
    await isOn(ruth, LESSON);
    lesson = new URL(ruth.url()).pathname;
    await ruth.getByRole('radio', { name: 'Everybody' }).check();
    await ruth.getByRole('button', { name: 'Ask a co-leader' }).click();
    await isTold(ruth, 'A co-leader answers');
    await reads(ruth, 'Waits for a co-leader');
    await ruth.getByRole('heading', { name: 'Further than the network' }).scrollIntoViewIfNeeded();
    await looksRight(ruth, 'give-a-resource-further');
    const visitor = await copy.visitor();
    await visitor.goto(lesson);
    await reads(visitor, 'Not here for everybody');
    await visitor.goto('/bank');
    await isOn(visitor, 'The bank');
    await reads(visitor, 'Oak National Academy');
    await readsNoMore(visitor, LESSON);
    await visitor.goto('/bank?kind=COLLECTION');
    await reads(visitor, 'Nothing fits all of that');
    await looksRight(visitor, 'bank-of-visitors-empty');
  });

  it('waits for the other co-leader, who reads it and answers', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(`${path}/bank/waiting`);
    await reads(ruth, 'This is your own');
    const moses = await copy.as('moses');
    await moses.goto('/');
    await reads(moses, 'Something in Letters Between Classrooms is to go further');
    await looksRight(moses, 'home-with-a-wish');
    await moses.getByRole('link', { name: 'Look and answer' }).click();
    await isOn(moses, 'What waits for your answer');
    await moses.getByRole('link', { name: LESSON }).waitFor();
    await looksRight(moses, 'answer-wishes');
    await moses.getByRole('button', { name: 'Not yet' }).click();
    await moses.getByLabel('Why not yet').fill('no');
    await moses.getByRole('button', { name: 'Send to its author' }).click();
    await moses.getByLabel('Why not yet').fill('Say first how long a holiday it bears.');
    await moses.getByRole('button', { name: 'Send to its author' }).click();
    await isTold(moses, 'Its author reads why');
    await reads(moses, 'Nothing waits');
    await ruth.goto(lesson);
    await reads(ruth, 'Say first how long a holiday it bears.');
    await ruth.getByRole('radio', { name: 'Everybody' }).check();
    await ruth.getByRole('button', { name: 'Ask a co-leader' }).click();
    await reads(ruth, 'Waits for a co-leader');
    await moses.goto(`${path}/bank/waiting`);
    await moses.getByRole('button', { name: 'Approve' }).focus();
    await moses.keyboard.press('Enter');
    await isTold(moses, 'Approved');
    await reads(moses, 'Nothing waits');
  });

  it('is found and read by a visitor, who sees the school and not the person', async () => {
    const visitor = await copy.visitor();
    await visitor.goto('/bank');
    await visitor.getByRole('link', { name: LESSON }).waitFor();
    await looksRight(visitor, 'bank-of-visitors');
    await visitor.getByRole('link', { name: LESSON }).click();
    await isOn(visitor, LESSON);
    await reads(visitor, 'You are reading as a visitor');
    await readsNoMore(visitor, 'Ruth');
    await visitor.getByRole('link', { name: 'Download' }).waitFor();
    expect(await visitor.getByRole('button', { name: 'Adapt it' }).count()).toBe(0);
    await looksRight(visitor, 'resource-of-visitors');
    const zip = await visitor.request.get(`/export${lesson}.zip`);
    expect([zip.status(), zip.headers()['content-type']]).toEqual([200, 'application/zip']);
  });

  it('is taken back by its author at once, without asking anybody', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(lesson);
    await reads(ruth, 'Given to: Everybody');
    await ruth.getByRole('button', { name: 'Back to the network only' }).click();
    await reads(ruth, 'Given to: Letters Between Classrooms');
    const visitor = await copy.visitor();
    await visitor.goto(lesson);
    await reads(visitor, 'Not here for everybody');
    await looksRight(visitor, 'resource-taken-back');
    await visitor.getByRole('main').getByRole('link', { name: 'Sign in' }).click();
    await isOn(visitor, /Sign in/);
    expect(new URL(visitor.url()).searchParams.get('to')).toBe(lesson);
    expect((await visitor.request.get(`/export${lesson}.zip`)).status()).toBe(404);
  });

  it('is taken down by an administrator where it must, with a reason', async () => {
    const visitor = await copy.visitor();
    await visitor.goto('/bank?subject=ART');
    await visitor.getByRole('link', { name: 'Make a clay picture' }).click();
    await isOn(visitor, 'Make a clay picture');
    const published = new URL(visitor.url()).pathname;
    const ingrid = await copy.as('ingrid');
    await ingrid.goto(published);
    await ingrid.getByText('Take it down').first().click();
    await ingrid.getByLabel('Why', { exact: true }).fill('One of its pictures shows a child by name.');
    await ingrid.getByLabel('Why', { exact: true }).scrollIntoViewIfNeeded();
    await looksRight(ingrid, 'take-a-resource-down');
    await ingrid.getByRole('button', { name: 'Take it down' }).click();
    await isTold(ingrid, 'Taken down.');
    await visitor.reload();
    await reads(visitor, 'Not here for everybody');
  });
});
