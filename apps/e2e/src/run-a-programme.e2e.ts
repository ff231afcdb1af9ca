// The journey of those who run a programme: begun, handed to a facilitator, seen as a whole, each school with its person.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isRefused, isTold, reads, readsNoMore } from './copy/reading.js';

describe('run a programme', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('is begun by an administrator, who says who runs it and can take that back', async () => {
    const page = await copy.as('ingrid');
    await page.getByRole('link', { name: 'Programmes', exact: true }).first().click();
    await page.getByRole('link', { name: 'Begin a programme' }).click();
    await page.getByLabel('Name').fill('Coast and town');
    await page.getByLabel('First day').fill('2026-09-01');
    await page.getByLabel('Last day').fill('2026-08-31');
    await page.getByRole('button', { name: 'Begin a programme' }).click();
    await reads(page, /The last day comes after the first/);
    await page.getByLabel('Last day').fill('2030-08-31');
    await looksRight(page, 'begin-a-programme');
    await page.getByRole('button', { name: 'Begin a programme' }).click();
    await isOn(page, 'Coast and town');
    await page.getByLabel('Appoint a facilitator').fill('nobody@example.org');
    await page.getByRole('button', { name: 'Appoint' }).click();
    await isRefused(page, /Nobody signs in with this address yet/);
    await page.getByLabel('Appoint a facilitator').fill('gareth@demo.sixfold.example');
    await page.getByRole('button', { name: 'Appoint' }).click();
    await isTold(page, 'The facilitator is appointed.');
    await page.getByRole('button', { name: 'End the post of Gareth Lloyd' }).click();
    await reads(page, 'Nobody runs this programme yet');
    await page.getByRole('button', { name: 'Undo' }).click();
    await readsNoMore(page, 'Nobody runs this programme yet');
    await reads(page, 'Gareth Lloyd');
  });

  it('shows every network with what it lacks and who has to act, and sifts them', async () => {
    const page = await copy.as('gareth');
    await page.getByRole('link', { name: 'Programmes', exact: true }).first().click();
    await looksRight(page, 'programmes');
    await page
      .getByRole('link', { name: /Schools learning together|Networks|programme/i })
      .first()
      .waitFor();
    const programme = await copy.server.database.query<{ id: string }>(
      `SELECT programme_id AS id FROM network WHERE name = 'North Norfolk Writers'`,
    );
    const path = `/programmes/${programme.rows[0]?.id}`;
    await page.goto(path);
    const networks = page.getByRole('list', { name: 'Networks' });
    const writers = networks.getByRole('listitem').filter({ hasText: 'North Norfolk Writers' });
    await reads(writers, /missing: two schools and one co-leader/);
    await looksRight(page, 'run-a-programme');
    await page.getByLabel('What is missing').selectOption('SCHOOLS_MISSING');
    await readsNoMore(networks, 'Letters Between Classrooms');
    await page.waitForURL(/lacks=SCHOOLS_MISSING/);
    await page.getByRole('searchbox', { name: 'Search' }).fill('zebra');
    await reads(page, 'No network fits');
    await looksRight(page, 'run-a-programme-nothing');
    await page.getByRole('button', { name: 'Show all networks' }).click();
    await reads(networks, 'Letters Between Classrooms');
    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a table' }).click(),
    ]);
    expect(table.suggestedFilename()).toBe('networks.csv');
    await writers.getByRole('link', { name: 'North Norfolk Writers' }).click();
    await isOn(page, 'Four of six schools have said yes');
  });

  it('names whom a school turns to, and keeps who it was', async () => {
    const page = await copy.as('gareth');
    const { rows } = await copy.server.database.query<{ id: string }>(
      `SELECT programme_id AS id FROM network WHERE name = 'North Norfolk Writers'`,
    );
    await page.goto(`/programmes/${rows[0]?.id}`);
    await page.getByRole('link', { name: 'Contact persons of the schools' }).click();
    await isOn(page, 'Contact persons');
    await reads(page, 'Kelling CE Primary School');
    await page.getByRole('searchbox', { name: 'School' }).fill('elsley');
    await readsNoMore(page, 'Kelling CE Primary School');
    await page.getByRole('button', { name: /^Name a contact person for Elsley/ }).click();
    await page.getByRole('button', { name: 'Save' }).click();
    await isTold(page, /^Gareth Lloyd is the contact person of Elsley/);
    await reads(page, /^Gareth Lloyd since/);
    await looksRight(page, 'contact-persons');
  });

  it('shows others what anyone may know', async () => {
    const page = await copy.as('ruth');
    await page.goto('/programmes');
    await page.getByRole('listitem').filter({ hasText: 'Gareth Lloyd' }).getByRole('link').first().click();
    await reads(page, 'Who runs it');
    expect(await page.getByText('Contact persons of the schools').count()).toBe(0);
  });
});
