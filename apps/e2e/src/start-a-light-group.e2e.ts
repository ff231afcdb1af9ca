// The journey from "people in your role" to a small group of them: everyone ticked is invited, and one begins to write.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads } from './copy/reading.js';

describe('start a light group', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('suggests whom, a name and what for, invites them in one step and opens the writer', async () => {
    const ruth = await copy.as('ruth');
    await ruth.getByRole('link', { name: 'Find a colleague' }).click();
    await reads(ruth, 'People in your role');
    await ruth.getByRole('link', { name: 'Start a group with them' }).click();
    await isOn(ruth, 'Start a group with people in your role');
    const whom = ruth.getByRole('group', { name: 'Whom to invite' }).getByRole('checkbox');
    const all = await whom.count();
    expect(all).toBeGreaterThan(1);
    for (let index = 1; index < all; index += 1) await whom.nth(index).uncheck();
    const name = ruth.getByLabel('What it is called');
    const only = (await ruth.getByRole('group').locator('label').first().textContent())!.split(',')[0]!.trim();
    expect(await name.inputValue()).toBe(`Ruth and ${only.split(' ')[0]} compare notes`);
    await whom.nth(0).uncheck();
    await ruth.getByRole('button', { name: 'Start the group and invite them' }).click();
    await reads(ruth, 'Tick at least one person');
    await whom.nth(0).check();
    await whom.nth(1).check();
    await looksRight(ruth, 'start-a-light-group');

    await name.fill('Reception across the network');
    await ruth.getByRole('button', { name: 'Start the group and invite them' }).click();
    await isRefused(ruth, 'The network already has a group called “Reception across the network”.');
    await name.fill('First days in Reception');
    await ruth.getByRole('button', { name: 'Start the group and invite them' }).click();
    await isOn(ruth, 'Start a discussion');
    await reads(ruth, 'First days in Reception');
    expect(new URL(ruth.url()).pathname).toMatch(/^\/groups\/[0-9a-f-]+\/start$/);

    const { rows } = await copy.server.database.query<{ email: string; path: string }>(
      `SELECT p.email, n.path FROM notice n JOIN person p ON p.id = n.person_id
       WHERE n.kind = 'group-invited' AND n.path = $1 ORDER BY p.email`,
      [new URL(ruth.url()).pathname.replace('/start', '')],
    );
    expect(rows).toHaveLength(2);
    const guest = await copy.as(rows[0]!.email.split('@')[0]!);
    await guest.goto(rows[0]!.path);
    await isOn(guest, 'First days in Reception');
    await reads(guest, 'We do the same work at different schools.');
  });
});
