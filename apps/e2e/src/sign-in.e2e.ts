// The journey through the door: in by keyboard, kept out with words that help, in the reader's language.
import { type Copy, DEMO_PASSWORD, openCopy } from './copy/copy.js';
import { tabTo } from './copy/keyboard.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, reads } from './copy/reading.js';
import { weighScripts } from './copy/weight.js';

/** In bytes, compressed. */
const HEAVIEST_ALLOWED = 200_000;

describe('sign in', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('leads by keyboard alone to the page one wanted', async () => {
    const page = await copy.visitor();
    await page.goto('/schools?words=kelling');
    await reads(page, 'Sign in to open that page. You will come straight to it.');
    await tabTo(page, page.getByLabel('E-mail address'));
    await page.keyboard.type('ruth@demo.sixfold.example');
    await tabTo(page, page.getByLabel('Password', { exact: true }));
    await page.keyboard.type(DEMO_PASSWORD);
    await page.keyboard.press('Enter');
    await isOn(page, 'Find a school');
    await reads(page, 'Kelling CE Primary School');
  });

  it('says what is missing, beside where it is missing', async () => {
    const page = await copy.visitor();
    await page.goto('/sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await reads(page, 'Write your e-mail address.');
    await reads(page, 'Write your password.');
    await looksRight(page, 'sign-in');
  });

  it('refuses a wrong password, keeps the address, and stops whoever goes on guessing', async () => {
    const page = await copy.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('E-mail address').fill('sylvia@demo.sixfold.example');
    const guess = async (password: string): Promise<void> => {
      await page.getByLabel('Password', { exact: true }).fill(password);
      const answer = page.waitForResponse((response) => response.url().endsWith('/graphql'));
      await page.getByRole('button', { name: 'Sign in' }).click();
      await answer;
    };
    await guess('a first guess');
    await isRefused(page, 'This address and password do not belong together.');
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('sylvia@demo.sixfold.example');
    await looksRight(page, 'sign-in-refused');
    for (const next of ['a second guess', 'a third', 'a fourth', 'a fifth']) await guess(next);
    await guess(DEMO_PASSWORD);
    await isRefused(page, 'That was tried too many times.');
    await isRefused(page, /You can try again in \d+ minutes?\./);
  });

  it('speaks the language of whoever reads, before and after', async () => {
    const page = await copy.visitor();
    await page.goto('/sign-in');
    await page.getByLabel('Language').selectOption('Svenska');
    await isOn(page, 'Logga in');
    for (const english of ['Sign in', 'Password', 'Language', 'Appearance']) {
      expect(await page.getByText(english, { exact: true }).count()).toBe(0);
    }
    await page.reload();
    await isOn(page, 'Logga in');
    await looksRight(page, 'sign-in-swedish');
  });

  it('loads no more script than was promised, up to and with the home page', async () => {
    const page = await copy.visitor();
    const weight = weighScripts(page);
    await page.goto('/sign-in');
    await isOn(page, 'Sign in');
    const atTheDoor = await weight();
    await page.getByLabel('E-mail address').fill('hannah@demo.sixfold.example');
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await isOn(page, /needs? you/);
    await page.waitForLoadState('networkidle');
    const withHome = await weight();
    process.stdout.write(`Script over the line: ${atTheDoor} bytes at the door, ${withHome} with home.\n`);
    expect(withHome).toBeLessThanOrEqual(HEAVIEST_ALLOWED);
  });

  it('lets out again, and nothing of the person stays on the screen', async () => {
    const page = await copy.as('jo');
    await page.goto('/me');
    await reads(page, 'Hello, Jo Hartley');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await isOn(page, 'Sign in');
    await page.goBack();
    await isOn(page, 'Sign in');
    expect(await page.getByText('Jo Hartley').count()).toBe(0);
  });
});
