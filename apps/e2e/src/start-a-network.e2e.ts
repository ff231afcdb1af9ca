// The journey of a teacher who starts a network: a short form that forgets nothing, then straight on to asking schools.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

describe('start a network', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('says what is missing, keeps what was written over a reload, and leads on to the schools', async () => {
    const page = await copy.as('nell');
    await page.getByRole('link', { name: 'Start a network' }).first().click();
    await isOn(page, 'Start a network');
    await page.getByRole('button', { name: 'Start the network' }).click();
    await reads(page, /The name needs \d+ to \d+ characters\./);
    await looksRight(page, 'start-a-network');
    await page.getByLabel('Name of the network').fill('Counting Outdoors');
    await page.getByLabel('What is it for?').fill('Small schools that count what grows.');
    await page.reload();
    expect(await page.getByLabel('Name of the network').inputValue()).toBe('Counting Outdoors');
    expect(await page.getByLabel('What is it for?').inputValue()).toBe('Small schools that count what grows.');
    await page.getByRole('button', { name: 'Start the network' }).click();
    await isOn(page, 'No school has said yes yet');
    await reads(page, 'Woodside Primary School');
    await looksRight(page, 'network-new');
    await page.goto('/networks/new');
    expect(await page.getByLabel('Name of the network').inputValue()).toBe('');
  });

  it('says what to do to whoever is tied to no school', async () => {
    const page = await copy.as('gareth');
    await page.goto('/networks/new');
    await reads(page, 'A network begins at a school');
    await looksRight(page, 'start-a-network-no-school');
  });
});
