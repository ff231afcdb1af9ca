// The journey of a coordinator whose school is asked: read, refuse only with a reason, say yes, all by keyboard.
import { type Copy, openCopy } from './copy/copy.js';
import { tabTo } from './copy/keyboard.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

describe('answer a proposal', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is read and answered by keyboard alone; a no wants a reason', async () => {
    const page = await copy.as('tomasz');
    await tabTo(page, page.getByRole('link', { name: 'Read and answer' }));
    await page.keyboard.press('Enter');
    await isOn(page, 'North Norfolk Writers asks your school to join');
    await reads(page, 'Writing that children want to share');
    await looksRight(page, 'answer-a-proposal');

    await tabTo(page, page.getByRole('button', { name: 'Say no' }));
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('button', { name: 'Send the no' }));
    await page.keyboard.press('Enter');
    await reads(page, /^Say why, in \d+ to [\d,]+ characters\./);
    await looksRight(page, 'answer-a-proposal-no');
    await tabTo(page, page.getByRole('button', { name: 'Back', exact: true }));
    await page.keyboard.press('Enter');

    await tabTo(page, page.getByRole('button', { name: 'Say yes for the school' }));
    await page.keyboard.press('Enter');
    await isOn(page, /has said yes$/);
    await looksRight(page, 'answer-a-proposal-yes');
  });

  it('tells the co-leaders the reason of a no', async () => {
    const hannah = await copy.as('hannah');
    await hannah.goto('/networks');
    await hannah.getByRole('link', { name: 'North Norfolk Writers' }).last().click();
    await isOn(hannah, 'Five of six schools have said yes');
    await hannah.getByRole('combobox', { name: 'Ask a school' }).fill('woodside oswestry');
    await hannah.getByRole('option', { name: 'Woodside Primary School' }).click();
    await hannah.getByRole('listitem').filter({ hasText: 'Woodside Primary School' }).first().waitFor();

    const dilys = await copy.as('dilys');
    await dilys.getByRole('link', { name: 'Read and answer' }).click();
    await dilys.getByRole('button', { name: 'Say no' }).click();
    await dilys.getByLabel('Why not?').fill('We are in Letters Between Classrooms and want to do that well.');
    await dilys.getByRole('button', { name: 'Send the no' }).click();
    await isOn(dilys, /has said no$/);
    await hannah.reload();
    await reads(hannah, 'Why: “We are in Letters Between Classrooms and want to do that well.”');
  });
});
