// The journey to a school in the register: found by keyboard, with a typing error, and told from its namesakes.
import { type Copy, openCopy } from './copy/copy.js';
import { tabTo } from './copy/keyboard.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

describe('find a school', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('finds by keyboard alone what is typed with an error, and says how many there are', async () => {
    const page = await copy.as('hannah');
    await page.goto('/');
    await tabTo(page, page.getByRole('link', { name: 'Find a school' }).first());
    await page.keyboard.press('Enter');
    await isOn(page, 'Find a school');
    await reads(page, 'Every school of the register is here');
    await looksRight(page, 'find-a-school-begin');
    await tabTo(page, page.getByLabel('School', { exact: true }));
    await page.keyboard.type('salusbry');
    await reads(page, 'Salusbury Primary School');
    await isTold(page, /schools? found/);
    const website = page.getByRole('link', { name: 'salusbury.brent.sch.uk' });
    await tabTo(page, website);
    expect(await website.getAttribute('rel')).toContain('noreferrer');
  });

  it('tells schools of the same name apart, and shows more on demand', async () => {
    const page = await copy.as('ruth');
    await page.goto('/schools');
    await page.getByLabel('School', { exact: true }).fill("st joseph's catholic primary school");
    const schools = page.getByRole('list', { name: 'Schools that fit' }).getByRole('listitem');
    await schools.filter({ hasText: 'Others of the same name are in this list.' }).first().waitFor();
    await looksRight(page, 'find-a-school');
    await page.getByLabel('School', { exact: true }).fill('primary school');
    const more = page.getByRole('button', { name: 'More schools' });
    await more.waitFor();
    const before = await schools.count();
    await more.click();
    await schools.nth(before).waitFor();
  });

  it('finds schools of other registers, whose department each is, and in which municipality', async () => {
    await copy.server.importRegister('denmark', 'denmark-extract.csv');
    await copy.server.importRegister('sweden', 'sweden-extract.csv');
    const page = await copy.as('ruth');
    await page.goto('/schools');
    await page.getByLabel('School', { exact: true }).fill('undervisningssted');
    await reads(page, 'Department of Løkken-Vrå Skole');
    await reads(page, '9480 Løkken');
    await looksRight(page, 'find-a-department');
    await page.getByLabel('School', { exact: true }).fill('vasteras apalby');
    const found = page.getByRole('listitem').filter({ hasText: 'Apalbyskolan' });
    await found.getByText('Västerås').waitFor();
    expect(await found.getByText('Register number').count()).toBe(0);
  });

  it('finds the same again after a way back, and says what to try when nothing fits', async () => {
    const page = await copy.as('moses');
    await page.goto('/schools');
    await page.getByLabel('School', { exact: true }).fill('kelling');
    await reads(page, 'Kelling CE Primary School');
    await page.waitForURL(/words=kelling/);
    await page.goto('/me');
    await page.goBack();
    await reads(page, 'Kelling CE Primary School');
    await page.getByLabel('School', { exact: true }).fill('qqqqqq');
    await reads(page, 'Try a part of the name, the town, or the postcode.');
    await looksRight(page, 'find-a-school-nothing');
  });
});
