// The journey of a partner: added by a facilitator with its officer's address, found like a school, known a second time.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads } from './copy/reading.js';

describe('add a partner', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('adds a community group whose officer is invited, and knows it when it is added again', async () => {
    const page = await copy.as('gareth');
    await page.getByRole('link', { name: 'Add a partner' }).click();
    await isOn(page, 'Add a partner');
    await page.getByRole('button', { name: 'Add and invite' }).click();
    await reads(page, 'Write what the organisation is called.');
    await looksRight(page, 'add-a-partner');
    const fill = async (name: string) => {
      await page.getByLabel('Name').fill(name);
      await page.getByLabel('What it is').selectOption({ label: 'community group' });
      await page.getByLabel('Address of its officer').fill('officer@fens.example');
      await page.getByRole('button', { name: 'Add and invite' }).click();
    };
    await fill('Fens Reading Circle');
    await reads(page, 'Fens Reading Circle is here, and its officer is invited');
    expect((await copy.mailTo('officer@fens.example')).subject).toContain('Fens Reading Circle');
    await page.getByRole('button', { name: 'Add another one' }).click();
    await fill('FENS READING CIRCLE');
    await isRefused(page, 'Fens Reading Circle is here already');
    await page.goto('/schools?words=fens+reading&kind=PARTNER');
    await reads(page, 'partner · community group');
  });
});
