// The journey from a profile to a colleague: two people write what they teach, and one finds the other, with why.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

describe('find a colleague', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('begins with a profile, suggests people, finds by what they offer, and leads to the person', async () => {
    const esther = await copy.as('esther');
    await esther.getByRole('link', { name: 'My profile' }).click();
    await isOn(esther, 'My profile');
    await esther.getByLabel('What you are, in your own words').fill('Reception teacher who leads music');
    for (const name of ['music', 'early years', 'Reception', 'English']) {
      await esther.getByRole('checkbox', { name, exact: true }).check();
    }
    await esther.getByLabel('What you offer').fill('A choir for children who cannot read yet. Come and listen.');
    await looksRight(esther, 'my-profile');
    await esther.getByRole('button', { name: 'Save' }).click();
    await isTold(esther, 'Saved.');

    const ruth = await copy.as('ruth');
    await ruth.goto('/me/profile');
    await ruth.getByRole('checkbox', { name: 'music', exact: true }).check();
    await ruth.getByRole('checkbox', { name: 'Reception', exact: true }).check();
    await ruth.getByRole('button', { name: 'Save' }).click();
    await isTold(ruth, 'Saved.');
    await ruth.getByRole('link', { name: 'Find a colleague' }).click();
    await isOn(ruth, 'Find a colleague');
    await reads(ruth, 'People in your role');
    await looksRight(ruth, 'find-a-colleague');
    await ruth.getByLabel('A name, or what you would ask about').fill('choir');
    await ruth.getByLabel('Subject').selectOption('music');
    const row = ruth.getByRole('list', { name: 'Colleagues' }).getByRole('listitem');
    await reads(row, /^Offers what you ask for · teaches music · also teaches Reception/);
    await looksRight(ruth, 'find-a-colleague-found');
    await row.getByRole('link', { name: 'Esther Adeyemi' }).click();
    await isOn(ruth, 'Esther Adeyemi');
    await reads(ruth, 'A choir for children who cannot read yet. Come and listen.');
    await looksRight(ruth, 'read-a-profile');

    const profile = new URL(ruth.url()).pathname;
    const stranger = await copy.as('tomasz');
    await stranger.goto(profile);
    await isOn(stranger, 'You cannot open this');
  });
});
