// The journey back in of somebody who has lost a password: asked for, mailed, used once.
import { type Copy, DEMO_PASSWORD, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, linkIn, reads } from './copy/reading.js';

const JO = 'jo@demo.sixfold.example';
const NEW_PASSWORD = 'four puddles and a post bag';

describe('reset a password', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('sends a link that chooses a new password once, and signs in', async () => {
    const elsewhere = await copy.as('jo');
    const page = await copy.visitor();
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'I have forgotten my password' }).click();
    await isOn(page, 'A new password');
    await page.getByLabel('E-mail address').fill(JO);
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await reads(page, `If ${JO} has an account, a link is on its way.`);
    await looksRight(page, 'reset-a-password-asked');

    const link = linkIn(await copy.mailTo(JO));
    await page.goto(link);
    await isOn(page, 'Choose a new password');
    await page.getByLabel('New password').fill('password');
    await page.getByRole('button', { name: 'Use this password' }).click();
    await reads(page, 'The password is too short.');
    await looksRight(page, 'reset-a-password');
    await page.getByLabel('New password').fill(NEW_PASSWORD);
    await page.getByRole('button', { name: 'Use this password' }).click();
    await reads(page, 'Hello, Jo Hartley');

    await elsewhere.goto('/me');
    await isOn(elsewhere, 'Sign in');
    await elsewhere.getByLabel('E-mail address').fill(JO);
    await elsewhere.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await isRefused(elsewhere, 'This address and password do not belong together.');
    await elsewhere.getByLabel('Password', { exact: true }).fill(NEW_PASSWORD);
    await elsewhere.getByRole('button', { name: 'Sign in' }).click();
    await isOn(elsewhere, 'My settings');

    const late = await copy.visitor();
    await late.goto(link);
    await late.getByLabel('New password').fill('another four words here');
    await late.getByRole('button', { name: 'Use this password' }).click();
    await isRefused(late, 'This link was already used, or its time is over.');
    await late.getByRole('button', { name: 'Ask for a new link' }).click();
    await isOn(late, 'A new password');
  });

  it('does not tell which addresses have an account', async () => {
    const page = await copy.visitor();
    await page.goto('/reset-a-password');
    await page.getByLabel('E-mail address').fill('nobody@nowhere.example');
    await page.getByRole('button', { name: 'Send me a link' }).click();
    await reads(page, 'If nobody@nowhere.example has an account, a link is on its way.');
  });
});
