// The journey at a group's door: asked with a line, let in, another invited, and the lead of the group shared.
import { addressOf, type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

describe('look after a group', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('lets in who asks, invites who is missed, and shares who convenes it', async () => {
    const { rows } = await copy.server.database.query<{ id: string }>(
      `SELECT id FROM network WHERE name = 'Letters Between Classrooms'`,
    );
    const groupsPath = `/networks/${rows[0]?.id}/groups`;
    const page = await copy.as('ruth');
    await page.goto(groupsPath);
    await page.getByRole('button', { name: 'Open a group' }).click();
    const dialog = page.getByRole('dialog', { name: 'Open a group' });
    await dialog.getByLabel('What it is called').fill('Reading aloud');
    await dialog.getByLabel('What it is for').fill('Ten minutes of a shared book every morning.');
    await dialog.getByRole('radio', { name: /They ask with a line/ }).check();
    await dialog.getByRole('button', { name: 'Open a group' }).click();
    await isOn(page, 'Reading aloud');
    const care = page.getByRole('link', { name: 'Look after the group' });

    const esther = await copy.as('esther');
    await esther.goto(groupsPath);
    const row = esther.getByRole('listitem').filter({ hasText: 'Reading aloud' });
    await reads(row, 'On request');
    await row.getByRole('link', { name: 'Go to Reading aloud' }).click();
    await isOn(esther, 'Reading aloud');
    await esther.getByRole('button', { name: /^Ask to join for / }).click();
    await reads(esther, 'Write a line; 500 letters are enough.');
    await esther.getByLabel('A line to the convenors').fill('We read every morning, and run out of books.');
    await looksRight(esther, 'group-ask');
    await esther.getByRole('button', { name: /^Ask to join for / }).click();
    await reads(esther, 'You have asked to be let in');
    await esther.getByRole('button', { name: 'Take it back' }).click();
    await esther.getByRole('button', { name: 'Undo' }).click();
    await reads(esther, 'You have asked to be let in');

    await copy.mailTo(addressOf('ruth'), 'would like to join Reading aloud');
    await care.click();
    await isOn(page, 'Look after Reading aloud');
    await reads(page, 'We read every morning, and run out of books.');
    await page.getByRole('combobox', { name: 'Who should be there' }).fill('grace');
    await page.getByRole('option', { name: /^Grace Mensah/ }).click();
    await page.getByLabel(/^A line to Grace/).fill('You know all the books.');
    await page.getByRole('button', { name: /^Invite Grace/ }).click();
    await isTold(page, /Grace .* is invited and told/);
    await looksRight(page, 'look-after-a-group');
    await page.getByRole('button', { name: 'Let Esther Adeyemi in' }).click();
    await readsNoMore(page, 'We read every morning, and run out of books.');
    await page.getByRole('button', { name: 'Make Esther Adeyemi a convenor' }).click();
    await reads(page, 'Esther Adeyemi is a convenor.');

    const grace = await copy.as('grace');
    await grace.goto(groupsPath);
    await grace.getByRole('listitem').filter({ hasText: 'You are invited' }).getByRole('link').first().click();
    await reads(grace, 'You know all the books.');
    await looksRight(grace, 'group-invitation');
    await grace.getByRole('button', { name: 'Join the group' }).click();
    await reads(grace, 'Nothing has been said yet');
    await reads(grace, /Esther Adeyemi/);

    await page.getByLabel('Subject').selectOption('FIRST_LANGUAGE');
    await page.getByLabel('Theme').fill('Picture books');
    await page.getByRole('button', { name: 'Save' }).click();
    await isTold(page, 'What the group is about is saved.');
    await page.getByRole('button', { name: 'Let facilitators read' }).click();
    await reads(page, 'Everyone in the group has been told.');
    await page.getByRole('button', { name: 'Close the group' }).click();
    await page.getByRole('group', { name: 'The group is closed.' }).getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Close the group' }).click();
    await reads(page, 'The group is closed: everything can be read, nothing new is written.');
    await page.getByRole('link', { name: 'Go to the group' }).first().click();
    await reads(page, 'This group is closed: everything can be read, nothing new is written.');
    await reads(page, 'Ruth Pargeter closed the group');
    await looksRight(page, 'group-closed');

    await grace.goto(groupsPath);
    await grace.getByLabel('Theme').selectOption('Picture books');
    const listed = grace.getByRole('main').getByRole('listitem');
    await listed.nth(1).waitFor({ state: 'detached' });
    await reads(listed, 'Closed');
    expect(await listed.count()).toBe(1);
    await looksRight(grace, 'groups-narrowed');
  });
});
