// The journey of a co-leader through the days of forming: ask, be refused with a reason, take back, undo, say it better.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isRefused, isTold, reads, readsNoMore } from './copy/reading.js';

describe('look after a network', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'North Norfolk Writers');
  });
  afterAll(() => copy?.close());

  it('shows how far it is, with the next step beside what is missing', async () => {
    const page = await copy.as('hannah');
    await page.goto(path);
    await isOn(page, 'Four of six schools have said yes');
    await reads(
      page,
      'Why: “We have two new colleagues this term and would do it badly. Please ask us again after Easter.”',
    );
    await looksRight(page, 'network');
    await page.getByRole('link', { name: 'What is still missing' }).first().click();
    await isOn(page, /still missing$/);
  });

  it('asks a school once, takes the question back, and undoes that', async () => {
    const page = await copy.as('hannah');
    await page.goto(path);
    const search = page.getByRole('combobox', { name: 'Ask a school' });
    await search.fill('cawston');
    await page.getByRole('option').filter({ hasText: 'Cawston' }).waitFor();
    await looksRight(page, 'network-ask-a-school');
    await search.press('ArrowDown');
    await search.press('Enter');
    await isTold(page, 'Cawston Church of England Primary Academy has been asked.');
    await search.fill('cawston');
    await page.getByRole('option').filter({ hasText: 'Cawston' }).click();
    await isRefused(page, 'This school has already been asked.');

    const schools = page.getByRole('list', { name: 'Schools' });
    const back = page.getByRole('button', {
      name: 'Take the question to Cawston Church of England Primary Academy back',
    });
    await back.click();
    await readsNoMore(schools, 'Cawston Church of England Primary Academy');
    await page.getByRole('button', { name: 'Undo' }).click();
    await reads(schools, 'Cawston Church of England Primary Academy');
    await back.click();
    await isTold(page, 'The question to Cawston Church of England Primary Academy has been taken back.');
    await page.reload();
    await isOn(page, 'Four of six schools have said yes');
    await readsNoMore(schools, 'Cawston Church of England Primary Academy');
  });

  it('tells a coordinator who takes the yes of the school back what that means, and undoes it', async () => {
    const page = await copy.as('oliver');
    await page.goto(path);
    await page.getByRole('button', { name: /^Take the yes of .* back$/ }).click();
    await isOn(page, /has taken its yes back$/);
    await reads(page, /You can undo this for 15 minutes/);
    await looksRight(page, 'network-yes-taken-back');
    const hannah = await copy.as('hannah');
    await hannah.goto(path);
    await isOn(hannah, 'Three of six schools have said yes');
    await page.getByRole('button', { name: 'Undo: say yes again' }).click();
    await isOn(page, 'Four of six schools have said yes');
  });

  it('offers a seat again once its offer is taken back, to people of schools that said yes', async () => {
    const page = await copy.as('hannah');
    await page.goto(path);
    await page.getByRole('button', { name: 'Take the offer to Priya Raman back' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Take the offer to Priya Raman back' }).click();
    await page.getByRole('button', { name: 'Offer the seat' }).click();
    await page.getByRole('combobox', { name: 'To whom?' }).fill('tomasz');
    await reads(page, 'Nobody of that name at a school that has said yes.');
    await page.getByRole('combobox', { name: 'To whom?' }).fill('leonard');
    await page.getByRole('option', { name: /Leonard Bloom/ }).click();
    await isTold(page, 'The seat has been offered to Leonard Bloom.');
    const leonard = await copy.as('leonard');
    await leonard.goto(path);
    await leonard.getByRole('button', { name: 'Share the lead' }).click();
    await isTold(leonard, 'You share the lead now.');
  });

  it('changes its words in place', async () => {
    const page = await copy.as('hannah');
    await page.goto(path);
    await page.getByRole('button', { name: 'Change the words' }).click();
    await page.getByLabel('Learning focus').fill('Writing for somebody who reads it');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await reads(page, 'Writing for somebody who reads it');
  });

  it('shows a network in forming to nobody outside it, and the public facts of an active one to everybody', async () => {
    const stranger = await copy.as('jo');
    await stranger.goto(path);
    await isOn(stranger, 'You cannot open this');
    const hannah = await copy.as('hannah');
    const { rows } = await copy.server.database.query<{ id: string }>(
      `SELECT id FROM network WHERE name = 'Letters Between Classrooms'`,
    );
    await hannah.goto(`/networks/${rows[0]?.id}`);
    await isOn(hannah, 'Letters Between Classrooms');
    await reads(hannah, /^Does a real reader change/);
    expect(await hannah.getByText('Ruth Pargeter').count()).toBe(0);
    await looksRight(hannah, 'network-public');
    const ruth = await copy.as('ruth');
    await ruth.goto(`/networks/${rows[0]?.id}`);
    await reads(ruth, /^Active since/);
    await looksRight(ruth, 'network-active');
  });

  it('shows where its schools lie on a map, numbered as they are listed, and what happened lately', async () => {
    const page = await copy.as('ruth');
    const active = await networkPath(copy, 'Letters Between Classrooms');
    await page.goto(`${active}#where`);
    await page.getByRole('img', { name: /^Map with \d+ places, numbered as in the list/ }).waitFor();
    const adderley = page
      .getByRole('list', { name: 'Schools', exact: true })
      .getByRole('listitem')
      .filter({ hasText: 'Adderley' });
    await reads(adderley, 'On the map 1');
    await reads(page, /Primary \(\d\)/);
    await looksRight(page, 'network-map');
    await reads(page.getByRole('list', { name: 'Lately' }), 'The network was activated');
    await page.getByRole('link', { name: 'How it came to be, from the beginning' }).click();
    await isOn(page, 'How this network came to be');
  });
});
