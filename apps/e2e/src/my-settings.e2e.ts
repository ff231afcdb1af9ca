// The journey through one's own account: name, language and appearance at once, a new password, a device signed out.
import { type Copy, DEMO_PASSWORD, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads, readsNoMore } from './copy/reading.js';

const ENGLISH = [
  'My settings',
  'Name',
  'Language',
  'Appearance',
  'Save',
  'Password',
  'Sign out',
  'Find a school',
  'End',
];

describe('my settings', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('speak Danish to whoever reads Danish, and every other language once it is chosen', async () => {
    const page = await copy.as('anders');
    await page.goto('/me');
    await isOn(page, 'Mine indstillinger');
    for (const english of ENGLISH) expect(await page.getByText(english, { exact: true }).count()).toBe(0);
    await looksRight(page, 'my-settings-danish');
    await page.getByLabel('Sprog').selectOption('Svenska');
    await page.getByRole('button', { name: 'Gem' }).click();
    await isOn(page, 'Mina inställningar');
    await page.reload();
    await isOn(page, 'Mina inställningar');
    expect(await page.locator('html').getAttribute('lang')).toBe('sv');
  });

  it('change the name, and dress the page in dark for good', async () => {
    const page = await copy.as('nell');
    await page.goto('/me');
    await page.getByLabel('Name').fill('Nell Oakes-Byrne');
    await page.getByRole('radio', { name: 'Dark' }).check();
    await page.getByRole('button', { name: 'Save' }).click();
    await reads(page, 'Hello, Nell Oakes-Byrne');
    await page.reload();
    await reads(page, 'Hello, Nell Oakes-Byrne');
    expect(await page.getByRole('radio', { name: 'Dark' }).isChecked()).toBe(true);
    const paper = await page.evaluate(() => getComputedStyle(document.body).colorScheme);
    expect(paper).toBe('dark');
  });

  it('change the password of whoever knows the present one, and end the other devices', async () => {
    const [page, tablet] = [await copy.as('colin'), await copy.as('colin')];
    await page.goto('/me');
    await page.getByRole('button', { name: /^End the session of/ }).waitFor();
    await looksRight(page, 'my-settings');
    const password = page.getByLabel('Present password');
    await password.fill('not the right one');
    await page.getByLabel('New password').fill('seven hats in the rain');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await isRefused(page, 'Your present password is another one.');
    await password.fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Change the password' }).click();
    await reads(page, 'Your password is changed. All other devices are signed out.');
    await tablet.goto('/me');
    await isOn(tablet, 'Sign in');
  });

  it('end one device from its row', async () => {
    const [page, lost] = [await copy.as('bethan'), await copy.as('bethan')];
    await page.goto('/me');
    await page.getByRole('button', { name: /^End the session of/ }).click();
    await readsNoMore(page, 'Sign out everywhere else');
    await lost.goto('/me');
    await isOn(lost, 'Sign in');
  });
});
