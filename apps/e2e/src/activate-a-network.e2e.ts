// The journey to activation: what is missing, item by item with its next step; then what is possible now.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

describe('activate a network', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  const openFrom = async (key: string, network: string) => {
    const page = await copy.as(key);
    await page.goto('/networks');
    await page.getByRole('main').getByRole('link', { name: network }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    return page;
  };

  it('is refused while things are missing, each with what to do about it', async () => {
    const page = await openFrom('hannah', 'North Norfolk Writers');
    await page.getByRole('link', { name: 'What is still missing' }).first().click();
    await isOn(page, 'Two things are still missing');
    await reads(page, 'Two more schools must say yes');
    await reads(page, /Overstrand, the Belfry/);
    await reads(page, 'Priya Raman has been offered the seat and has not answered yet.');
    expect(await page.getByRole('button', { name: 'Activate the network' }).count()).toBe(0);
    await looksRight(page, 'activate-a-network-missing');
    await page.getByRole('link', { name: 'Ask a school' }).click();
    await page.getByRole('combobox', { name: 'Ask a school' }).waitFor();
  });

  it('shows the same to a member who does not lead, without steps that are not theirs', async () => {
    const page = await openFrom('leonard', 'North Norfolk Writers');
    await page.getByRole('link', { name: 'What is still missing' }).first().click();
    await isOn(page, 'Two things are still missing');
    expect(await page.getByRole('link', { name: 'Ask a school' }).count()).toBe(0);
  });

  it('takes both seats and six schools; then groups can be opened', async () => {
    const priya = await openFrom('priya', 'North Norfolk Writers');
    await priya.getByRole('button', { name: 'Share the lead' }).click();
    await priya.getByRole('link', { name: 'What is still missing' }).first().click();
    await isOn(priya, 'One thing is still missing');
    await copy.server.database.query(
      `UPDATE network_membership SET state = 'accepted', decline_reason = NULL, answered_at = now()
       WHERE state IN ('invited', 'declined')`,
    );
    await priya.reload();
    await isOn(priya, 'North Norfolk Writers is complete');
    await looksRight(priya, 'activate-a-network-ready');
    await priya.getByRole('button', { name: 'Activate the network' }).click();
    await isOn(priya, 'North Norfolk Writers is active');
    await looksRight(priya, 'activate-a-network-active');
    await priya.getByRole('link', { name: 'Open a working group' }).click();
    await isOn(priya, 'Groups of North Norfolk Writers');
    await reads(priya, 'Co-leaders');
    await reads(priya, 'Nobody has opened a group yet');
    await looksRight(priya, 'open-a-group-first');
  });
});
