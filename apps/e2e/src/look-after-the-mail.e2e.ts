// The journey through mail that no server took: the administrator reads why, and sends it on its way again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

describe('look after the mail', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('shows why a mail did not go, and tries it again', async () => {
    await copy.server.database.query(
      `INSERT INTO mail (id, dedupe_key, to_address, language, subject, text, html, attempts, fault, gave_up_at)
       VALUES (gen_random_uuid(), 'spec', 'head@fen.example', 'en', 'Fen Readers is active', '', '', 1,
         'address_refused', now())`,
    );
    const page = await copy.as('ingrid');
    await page.getByRole('link', { name: 'Mail that did not go' }).click();
    await isOn(page, 'Mail that did not go');
    await reads(page, /The address is not known there/);
    await looksRight(page, 'look-after-the-mail');
    await page.getByRole('button', { name: 'Try again to mail head@fen.example' }).click();
    await reads(page, 'All mail has gone');
  });

  it('is nobody else’s to read', async () => {
    const page = await copy.as('ruth');
    expect(await page.getByRole('link', { name: 'Mail that did not go' }).count()).toBe(0);
    await page.goto('/mail');
    await reads(page, /There is nothing here that you can see|This is not yours to do/);
  });
});
