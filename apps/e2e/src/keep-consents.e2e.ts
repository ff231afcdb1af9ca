// The journey of consents: recorded from signed forms, looked up by a teacher, withdrawn and undone, seen by nobody else.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

describe('keep consents', () => {
  let copy: Copy;
  let list: string;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('are recorded from one signed form after another, with what is missing told before anything is sent', async () => {
    const hannah = await copy.as('hannah');
    await hannah.getByRole('navigation', { name: 'Where you work' }).getByRole('link').click();
    await hannah.getByRole('link', { name: 'Consents' }).click();
    await reads(hannah, 'No consents are recorded yet');
    list = new URL(hannah.url()).pathname;
    await looksRight(hannah, 'consents-none');
    await hannah.getByRole('link', { name: 'Record consents' }).click();
    await isOn(hannah, 'Record consents');
    await hannah.getByRole('button', { name: 'Record', exact: true }).press('Enter');
    await reads(hannah, 'Write 1 to 40 characters.');
    await reads(hannah, 'Choose at least one.');
    await reads(hannah, 'Say in a line how the school knows');
    await hannah.getByLabel('First name').fill('Noor');
    await hannah.getByLabel('Words quoted').check();
    await hannah.getByLabel('Picture').check();
    await hannah.getByLabel('The school', { exact: true }).check();
    await hannah.getByLabel('A guardian', { exact: true }).check();
    await hannah.getByLabel('Holds until').fill('1999-01-01');
    await hannah.getByRole('textbox', { name: 'How the school knows' }).fill('Signed form, folder 4.');
    await hannah.getByRole('button', { name: 'Record', exact: true }).press('Enter');
    await reads(hannah, 'Choose a last day from today on');
    await looksRight(hannah, 'record-consents');
    await hannah.getByLabel('Holds until').fill(await hannah.getByLabel('Given on').inputValue());
    await hannah.getByRole('button', { name: 'Record, and go on to the next pupil' }).click();
    await isTold(hannah, 'Recorded for Noor.');
    expect(await hannah.getByLabel('First name').inputValue()).toBe('');
    expect(await hannah.getByLabel('Picture').isChecked()).toBe(true);
    await hannah.keyboard.type('Per');
    await hannah.getByRole('textbox', { name: 'How the school knows' }).fill('Signed form, folder 4.');
    await hannah.getByRole('button', { name: 'Record', exact: true }).press('Enter');
    await hannah
      .getByRole('list', { name: 'Pupils' })
      .getByRole('listitem')
      .filter({ hasText: 'Per' })
      .first()
      .waitFor();
  });

  it('are corrected, withdrawn and removed, each with the way back beside it', async () => {
    const hannah = await copy.as('hannah');
    await hannah.goto(list);
    const noor = hannah.getByRole('list', { name: 'Pupils' }).locator('> li').filter({ hasText: 'Noor' });
    await noor.getByRole('button', { name: 'Withdraw for Noor' }).click();
    await noor.getByRole('checkbox', { name: 'Words quoted' }).uncheck();
    await noor.getByLabel('Reason').fill('No pictures any more.');
    await looksRight(hannah, 'withdraw-a-consent');
    await noor.getByRole('button', { name: 'Withdraw now' }).click();
    await reads(noor, 'Missing: the school and a guardian.');
    await noor.getByRole('button', { name: 'Undo' }).click();
    await readsNoMore(noor, 'Withdrawn');
    await noor.getByRole('button', { name: 'More about Noor' }).click();
    await hannah.getByRole('menuitem', { name: 'Correct' }).click();
    await noor.getByLabel('Thirteen or older').check();
    await noor.getByRole('button', { name: 'Save' }).click();
    await reads(noor, 'Missing: the pupil.');
    await noor.getByRole('button', { name: 'More about Noor' }).click();
    await hannah.getByRole('menuitem', { name: 'Record another consent' }).click();
    await noor.getByRole('checkbox', { name: 'Words quoted' }).check();
    await noor.getByLabel('The pupil', { exact: true }).check();
    await noor.getByRole('textbox', { name: 'How the school knows' }).fill('Said so to me today.');
    await noor.getByRole('button', { name: 'Record', exact: true }).click();
    await isTold(hannah, 'Recorded for Noor.');
    await noor.getByRole('button', { name: 'How the school knows: Noor' }).click();
    await reads(noor, 'Said so to me today.');
    await looksRight(hannah, 'given-consents');
    const per = hannah.getByRole('list', { name: 'Pupils' }).locator('> li').filter({ hasText: 'Per ·' });
    await per.getByRole('button', { name: 'More about Per' }).click();
    await hannah.getByRole('menuitem', { name: 'Remove the pupil' }).click();
    await reads(per, 'is removed, with all consents.');
    await per.getByRole('button', { name: 'Undo' }).click();
    await per.getByRole('button', { name: 'More about Per' }).waitFor();
  });

  it('are looked up by a teacher of the school, without the evidence, and are not there for anybody else', async () => {
    const ruth = await copy.as('ruth');
    await ruth.getByRole('navigation', { name: 'Where you work' }).getByRole('link').click();
    await ruth.getByRole('link', { name: 'Consents' }).click();
    const pupils = ruth.getByRole('list', { name: 'Pupils' });
    await reads(pupils, 'Dafydd');
    await ruth.getByLabel('Find a pupil').fill('cer');
    await ruth.keyboard.press('Enter');
    await readsNoMore(pupils, 'Dafydd');
    await reads(pupils, 'Cerys');
    await reads(pupils, 'Withdrawn');
    expect(await pupils.getByRole('button', { name: /^How the school knows/ }).count()).toBe(0);
    await ruth.getByLabel('Find a pupil').fill('');
    await ruth.keyboard.press('Enter');
    await reads(pupils, 'Dafydd');
    await looksRight(ruth, 'look-up-consents');
    const page = new URL(ruth.url()).pathname;
    await ruth.goto(`${page}/new`);
    await isOn(ruth, 'You cannot open this');
    const nell = await copy.as('nell');
    await nell.goto(page);
    await isOn(nell, 'You cannot open this');
  });
});
