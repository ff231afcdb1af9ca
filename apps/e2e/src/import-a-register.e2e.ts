// The journey of a register's file: sent over a line that breaks, imported, read row by row, and held before it closes many.
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../api/src/organisations/fixtures/${name}`, import.meta.url));

const HEADER = 'URN,EstablishmentName,TypeOfEstablishment (name),EstablishmentStatus (name)';
const oneSchool = {
  name: 'edubasealldata20261121.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${HEADER}\r\n600001,Only School,Community School,Open\r\n`),
};
const archive = { name: 'edubasealldata.zip', mimeType: 'application/zip', buffer: Buffer.from('PK\x03\x04') };

describe('import a register', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  const newest = (page: Page) => page.getByRole('article').first();

  it('sends a file over a line that breaks, and says what was taken and what was not', async () => {
    const page = await copy.as('ingrid');
    let isCut = false;
    await page.route('**/uploads/*', async (route) => {
      const isFirst = route.request().method() === 'PATCH' && !isCut;
      isCut ||= isFirst;
      await (isFirst ? route.abort('connectionreset') : route.continue());
    });
    await page.getByRole('link', { name: 'Registers of schools' }).click();
    await isOn(page, 'Registers of schools');
    await page.getByRole('button', { name: 'Send and import' }).click();
    await reads(page, 'Choose the file first.');
    await page.getByLabel('File', { exact: true }).setInputFiles(archive);
    await reads(page, 'The file is an archive, such as a zip.');
    await page.getByLabel('File', { exact: true }).setInputFiles(fixture('england-broken-cp1252.csv'));
    await page.getByLabel('The day that the file describes').fill('2026-11-20');
    await page.getByRole('button', { name: 'Send and import' }).click();
    await isTold(page, 'The import is done.');
    expect(isCut).toBe(true);
    await reads(newest(page), 'Schools of England');
    await newest(page).getByRole('button', { name: 'Show 9 rows that were not taken' }).click();
    await reads(newest(page), 'it closed before it opened');
    await looksRight(page, 'import-a-register');
  });

  it('closes many schools only when the figure is agreed to', async () => {
    const page = await copy.as('ingrid');
    await page.goto('/registers');
    await page.getByLabel(/They are closed/).check();
    await page.getByLabel('File', { exact: true }).setInputFiles(oneSchool);
    await page.getByRole('button', { name: 'Send and import' }).click();
    await reads(newest(page), /the file would close [\d,]+ of [\d,]+ open schools\. Nothing has been changed/);
    await looksRight(page, 'import-a-register-asks');
    await newest(page)
      .getByRole('button', { name: /Close these/ })
      .click();
    await isTold(page, 'The import is done.');
    await reads(newest(page), 'closed');
  });

  it('is read by facilitators, and hidden from everybody else', async () => {
    const facilitator = await copy.as('gareth');
    await facilitator.goto('/registers');
    await reads(facilitator, 'Schools of England');
    expect(await facilitator.getByRole('button', { name: 'Send and import' }).count()).toBe(0);
    const coLeader = await copy.as('ruth');
    await coLeader.goto('/registers');
    await reads(coLeader, /There is nothing here that you can see/);
  });
});
