// The journey into a working group: opened by one, found and joined by a colleague of another school, left again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads } from './copy/reading.js';

describe('open a group', () => {
  let copy: Copy;
  let groupsPath: string;
  beforeAll(async () => {
    copy = await openCopy();
    const { rows } = await copy.server.database.query<{ id: string }>(
      `SELECT id FROM network WHERE name = 'Letters Between Classrooms'`,
    );
    groupsPath = `/networks/${rows[0]?.id}/groups`;
  });
  afterAll(() => copy?.close());

  it('opens one with a name and a purpose, and a colleague of another school joins it', async () => {
    const page = await copy.as('ruth');
    await page.goto(groupsPath);
    await isOn(page, 'Groups of Letters Between Classrooms');
    await looksRight(page, 'open-a-group');
    await page.getByRole('button', { name: 'Open a group' }).click();
    const dialog = page.getByRole('dialog', { name: 'Open a group' });
    await dialog.getByRole('button', { name: 'Open a group' }).click();
    await reads(dialog, 'Give the group a name of 3 to 80 letters.');
    await looksRight(page, 'open-a-group-dialog');
    await dialog.getByLabel('What it is called').fill('Reception across the network');
    await dialog.getByLabel('What it is for').fill('Post bags, stamps and who carries them on which day.');
    await dialog.getByRole('button', { name: 'Open a group' }).click();
    await isRefused(dialog, 'The network already has a group called “Reception across the network”.');
    await dialog.getByLabel('What it is called').fill('The post bag');
    await dialog.getByRole('button', { name: 'Open a group' }).click();
    await isOn(page, 'The post bag');
    await reads(page, 'Nothing has been said yet');
    await looksRight(page, 'group-empty');

    const colleague = await copy.as('esther');
    await colleague.goto(groupsPath);
    const row = colleague.getByRole('listitem').filter({ hasText: 'The post bag' });
    await row.getByRole('button', { name: 'Join The post bag' }).click();
    await row.getByRole('link', { name: 'Go to The post bag' }).click();
    await isOn(colleague, 'The post bag');
    await reads(colleague, 'Esther Adeyemi (you)');
    await colleague.getByRole('button', { name: 'Leave the group' }).click();
    const question = colleague.getByRole('dialog', { name: 'Leave The post bag?' });
    await question.getByRole('button', { name: 'Leave the group' }).click();
    await reads(colleague, 'Take part in this group');
  });

  it('has people in it by their role, without anybody’s hand', async () => {
    const alan = await copy.as('alan');
    await alan.goto(groupsPath);
    const row = alan.getByRole('listitem').filter({ has: alan.getByRole('link', { name: 'All heads', exact: true }) });
    await reads(row, 'You are in it');
    await row.getByRole('link', { name: 'Go to All heads' }).click();
    await isOn(alan, 'All heads');
    await reads(alan, 'Alan Frith (you)');
    await reads(alan, 'Whoever is head of a school in this network is in this group for as long as they are.');
    expect(await alan.getByRole('button', { name: 'Leave the group' }).count()).toBe(0);
    await looksRight(alan, 'group-by-role');
    const ruth = await copy.as('ruth');
    await ruth.goto(new URL(alan.url()).pathname);
    await ruth.getByRole('link', { name: 'Look after the group' }).click();
    await isOn(ruth, 'Look after All heads');
    expect(await ruth.getByRole('heading', { name: 'Convenors' }).count()).toBe(0);
    await looksRight(ruth, 'look-after-a-group-by-role');
    const nell = await copy.as('nell');
    await nell.goto(groupsPath);
    await reads(nell.getByRole('listitem').filter({ hasText: 'All heads' }), 'By role');
    await nell.getByRole('link', { name: 'Go to All heads' }).click();
    await reads(nell, 'Whoever is head of a school in this network');
    await looksRight(nell, 'group-by-role-from-outside');
  });

  it('shows an administrator what the groups are called, and nothing of what is in them', async () => {
    const page = await copy.as('ingrid');
    await page.goto(groupsPath.replace('/groups', ''));
    await page.getByRole('link', { name: 'Go to the working groups' }).click();
    await reads(page, 'Reception across the network');
    expect(await page.getByRole('main').getByRole('link').count()).toBe(0);
    await looksRight(page, 'group-names');
  });

  it('shows a network and its groups to nobody of another one', async () => {
    const stranger = await copy.as('tomasz');
    await stranger.goto(groupsPath);
    await isOn(stranger, 'You cannot open this');
    await reads(stranger, 'There is nothing here that you can see.');
    await looksRight(stranger, 'not-found');
  });
});
