// The journey through the tiers: a school, its authority, a consortium above it, kept by a facilitator and ended again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

describe('read an organisation', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('leads from a school to its authority, and from there to the schools of it', async () => {
    const page = await copy.as('hannah');
    await page.goto('/schools?words=kelling');
    const found = page.getByRole('list', { name: 'Schools that fit' });
    await found.getByRole('link', { name: 'Kelling CE Primary School' }).click();
    await isOn(page, 'Kelling CE Primary School');
    await reads(page, 'By its register');
    await page.getByLabel('How large your school is').selectOption('101–250 pupils');
    await isTold(page, 'How large your school is has been kept.');
    await reads(page, /101–250 pupils by its own word/);
    await looksRight(page, 'organisation');
    await page.getByRole('link', { name: 'Norfolk', exact: true }).click();
    await isOn(page, 'Norfolk');
    await page.getByLabel('Search among them').fill('kelling');
    await reads(page.getByRole('list', { name: 'What belongs to it' }), 'Kelling CE Primary School');
    await page.getByRole('link', { name: 'Find a school here' }).click();
    await reads(page, 'Only what belongs to Norfolk');
    await page.getByLabel('School', { exact: true }).fill('primary');
    await page.getByRole('list', { name: 'Schools that fit' }).waitFor();
  });

  it('keeps a consortium: adds an authority, ends that, undoes it, and ends the consortium', async () => {
    const page = await copy.as('gareth');
    await page.goto('/partners/new');
    await page.getByLabel('Name').fill('Eastern Region Consortium');
    await page.getByLabel('What it is').selectOption({ label: 'consortium' });
    await page.getByLabel('Address of its officer').fill('officer@consortium.example');
    await page.getByRole('button', { name: 'Add and invite' }).click();
    await page.getByRole('link', { name: 'Go to its page' }).click();
    await isOn(page, 'Eastern Region Consortium');
    await reads(page, 'Nothing belongs to it yet');
    await page.getByLabel('Belongs to it since').fill('2024-09-01');
    await page.getByLabel('Look among').selectOption('Partners');
    await page.getByRole('combobox', { name: 'Add a member' }).fill('norfolk');
    await page.getByRole('option').filter({ hasText: 'Norfolk' }).first().click();
    await isTold(page, 'Norfolk belongs to it now.');
    await reads(page, 'Since 1 September 2024');
    await looksRight(page, 'consortium');
    await page.getByRole('button', { name: 'End that Norfolk belongs to it' }).click();
    await page.getByRole('button', { name: 'End on this day' }).click();
    await isTold(page, 'Norfolk no longer belongs to it.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await isTold(page, 'Norfolk belongs to it again.');
    await page.goto('/schools?kind=CONSORTIUM');
    await page.getByRole('link', { name: 'Eastern Region Consortium' }).click();
    await page.getByRole('button', { name: 'End Eastern Region Consortium' }).click();
    await page.getByRole('button', { name: 'End it on this day' }).click();
    await reads(page, 'Eastern Region Consortium has been ended');
    await page.getByRole('button', { name: 'Undo' }).click();
    await readsNoMore(page, 'Eastern Region Consortium has been ended');
  });

  it('is asked into a network as a partner, and stands there apart from the schools', async () => {
    const page = await copy.as('hannah');
    await page.goto(await networkPath(copy, 'North Norfolk Writers'));
    await page.getByLabel('Look among').selectOption('Partners');
    await page.getByRole('combobox', { name: 'Ask a school' }).fill('eastern region');
    await page.getByRole('option').filter({ hasText: 'Eastern Region Consortium' }).click();
    await isTold(page, 'Eastern Region Consortium has been asked.');
    await reads(page.getByRole('list', { name: 'Partners' }), 'A partner: it does not count towards the six.');
    await isOn(page, 'Four of six schools have said yes');
    await looksRight(page, 'network-with-a-partner');
  });
});
