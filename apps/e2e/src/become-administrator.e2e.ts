// The journey of the first administrator: in by the link that the command printed, once.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, linkIn, reads } from './copy/reading.js';

describe('become administrator', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('takes a name and a password, and the link only once', async () => {
    const link = linkIn({ text: await copy.server.administratorLink('ida@county.example') });
    const page = await copy.visitor();
    await page.goto(link);
    await isOn(page, 'Look after Sixfold');
    await page.getByRole('button', { name: 'Begin' }).click();
    await reads(page, 'Write your name.');
    await looksRight(page, 'become-administrator');
    await page.getByLabel('Name').fill('Ida Marsh');
    await page.getByLabel('New password').fill('every bell tower in the county');
    await page.getByRole('button', { name: 'Begin' }).click();
    await reads(page, 'Hello, Ida Marsh');
    await page.getByRole('link', { name: 'Mail of the demo' }).waitFor();

    const late = await copy.visitor();
    await late.goto(link);
    await late.getByLabel('Name').fill('Somebody Else');
    await late.getByLabel('New password').fill('a password that comes too late');
    await late.getByRole('button', { name: 'Begin' }).click();
    await isRefused(late, 'This link was already used, or its time is over.');
  });
});
