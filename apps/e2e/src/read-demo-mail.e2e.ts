// The journey through the demo's mail: an administrator reads what would have been sent, and follows its links.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

const JO = 'jo@demo.sixfold.example';

describe("read the demo's mail", () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('shows the newest mail first, with a link that leads into this copy', async () => {
    const visitor = await copy.visitor();
    await visitor.goto('/reset-a-password');
    await visitor.getByLabel('E-mail address').fill(JO);
    await visitor.getByRole('button', { name: 'Send me a link' }).click();
    await copy.mailTo(JO);

    const page = await copy.as('ingrid');
    await page.getByRole('link', { name: 'Mail of the demo' }).click();
    await isOn(page, 'Mail of the demo');
    await reads(page, `to ${JO}`);
    await looksRight(page, 'read-demo-mail');
    await page
      .getByRole('link', { name: /reset-a-password\?token=/ })
      .first()
      .click();
    await isOn(page, 'Choose a new password');
  });

  it('is nobody else’s to read', async () => {
    const page = await copy.as('ruth');
    expect(await page.getByRole('link', { name: 'Mail of the demo' }).count()).toBe(0);
    await page.goto('/demo-mail');
    await reads(page, /There is nothing here that you can see|This is not yours to do/);
  });
});
