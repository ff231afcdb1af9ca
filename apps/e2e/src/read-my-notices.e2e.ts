// The journey through one's notices: heard of at once, one tap to the thing, all read and taken back, and how mail comes.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

describe('read my notices', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('shows what waits under its network, goes to it with one tap, and counts on every page', async () => {
    const page = await copy.as('tomasz');
    await page.getByRole('link', { name: 'Notices, 1 unread' }).first().click();
    await isOn(page, 'One thing is new');
    await page.getByRole('heading', { name: 'North Norfolk Writers' }).waitFor();
    await looksRight(page, 'read-my-notices');
    await page.getByRole('link', { name: /^Read and answer/ }).click();
    await page.waitForURL(/\/answer\//);
    await page.goto('/notices');
    await isOn(page, 'Notices');
  });

  it('marks all as read, and takes it back', async () => {
    const page = await copy.as('priya');
    await page.goto('/notices');
    await page.getByRole('button', { name: 'Mark all as read' }).click();
    await isOn(page, 'Notices');
    await page.getByRole('button', { name: 'Undo' }).click();
    await isOn(page, 'One thing is new');
  });

  it('hears of something new without being asked', async () => {
    const page = await copy.as('jo');
    await page.goto('/notices');
    await isOn(page, 'Notices');
    await reads(page, 'Nothing here yet');
    await looksRight(page, 'read-my-notices-empty');
    await copy.server.database.query(
      `WITH told AS (
         INSERT INTO notice (id, person_id, kind, path, details, dedupe_key, told_at)
         SELECT gen_random_uuid(), id, 'network-activated', '/networks', '{"networkName": "Fen Readers"}', 'spec', now()
         FROM person WHERE email = 'jo@demo.sixfold.example' RETURNING person_id
       ) INSERT INTO outbox (id, name, payload)
       SELECT gen_random_uuid(), 'notice.told', jsonb_build_object('personIds', jsonb_build_array(person_id)) FROM told`,
    );
    await reads(page, 'Fen Readers is active');
    await isOn(page, 'One thing is new');
  });

  it('lets everybody choose how often and when mail comes, and for each network by itself', async () => {
    const page = await copy.as('ruth');
    await page.goto('/me#mail');
    await page.getByRole('radio', { name: 'Once a day, all in one mail' }).check();
    await page.getByLabel('Evenings and nights').selectOption('Mail waits between two times');
    await page.getByLabel('It waits from').fill('17:00');
    await page.getByRole('button', { name: 'Add a holiday' }).click();
    await page.getByLabel('From', { exact: true }).fill('2026-12-21');
    await page.getByLabel('Until, included').fill('2027-01-01');
    await looksRight(page, 'my-settings-mail');
    await page.getByRole('button', { name: 'Mail me like this' }).click();
    await reads(page, 'Saved.');
    await page.getByRole('combobox', { name: 'Letters Between Classrooms', exact: true }).selectOption('Not at all');
    await page.reload();
    await page.getByLabel('It waits from').waitFor();
    expect(await page.getByRole('radio', { name: 'Once a day, all in one mail' }).isChecked()).toBe(true);
    expect(await page.getByLabel('It waits from').inputValue()).toBe('17:00');
    expect(await page.getByRole('combobox', { name: 'Letters Between Classrooms', exact: true }).inputValue()).toBe(
      'NONE',
    );
  });
});
