// The journey of an informal network: started for a while by two schools, begun, given a later day, closed, and opened again.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads } from './copy/reading.js';

const NETWORK = 'Mathematics Outdoors';
const DAY_MS = 24 * 60 * 60 * 1_000;
const ahead = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

describe('go on or close', () => {
  let copy: Copy;
  let sylvia: Page;
  beforeAll(async () => {
    copy = await openCopy();
    sylvia = await copy.as('sylvia');
  });
  afterAll(() => copy?.close());

  it('starts with one calm question: of a programme, or for a while', async () => {
    await sylvia.goto('/networks/new');
    await sylvia.getByLabel('Informal: two organisations or more, for a while').check();
    await sylvia.getByLabel('Name of the network').fill(NETWORK);
    await sylvia.getByLabel('What is it for?').fill('To try out what a school ground can teach.');
    await sylvia.getByLabel('Learning focus').fill('Measuring what one can walk around');
    await sylvia.getByLabel('Last day').fill(ahead(0));
    await sylvia.getByRole('button', { name: 'Start the network' }).click();
    await reads(sylvia, 'Choose a day later than today, and at most 2 years ahead.');
    await looksRight(sylvia, 'start-an-informal-network');
    await sylvia.getByLabel('Last day').fill(ahead(60));
    await sylvia.getByRole('button', { name: 'Start the network' }).click();
    await isOn(sylvia, NETWORK);
    await reads(sylvia, /^An informal network in forming, until /);
  });

  it('begins when two organisations have said yes and two people share the lead', async () => {
    await sylvia.getByRole('combobox', { name: 'Ask a school' }).fill('woodside oswestry');
    await sylvia.getByRole('option', { name: 'Woodside Primary School' }).click();
    const dilys = await copy.as('dilys');
    await dilys.getByRole('link', { name: 'Read and answer' }).click();
    await dilys.getByRole('button', { name: 'Say yes for the school' }).click();
    await isOn(dilys, /has said yes$/);
    await sylvia.reload();
    await sylvia.getByRole('button', { name: 'Offer the seat' }).click();
    await sylvia.getByRole('combobox', { name: 'To whom?' }).fill('Nell');
    await sylvia.getByRole('option', { name: /^Nell Oakes/ }).click();
    const nell = await copy.as('nell');
    await nell.getByRole('link', { name: 'Read and answer' }).click();
    await nell.getByRole('button', { name: 'Share the lead' }).click();
    await isTold(nell, 'You share the lead now.');
    await sylvia.reload();
    await sylvia.getByRole('link', { name: 'Begin', exact: true }).click();
    await sylvia.getByRole('button', { name: 'Begin' }).click();
    await isOn(sylvia, `${NETWORK} has begun`);
    await sylvia.getByRole('link', { name: 'See the network' }).click();
    await reads(sylvia, /^An informal network, until /);
    await looksRight(sylvia, 'informal-network');
  });

  it('gets a later last day, and says what it lacks for a programme', async () => {
    await sylvia.getByRole('link', { name: 'How it goes on' }).click();
    await isOn(sylvia, 'How the network goes on');
    await reads(sylvia, 'Four more schools are needed.');
    await looksRight(sylvia, 'go-on-or-close');
    await sylvia.getByLabel('Last day').fill(ahead(300));
    await sylvia.getByRole('button', { name: 'Keep this day' }).click();
    await isTold(sylvia, 'The day is set.');
  });

  it('is closed with a reason that the other co-leader is told, and opened again', async () => {
    await sylvia.getByLabel('Why?').fill('The field is being built upon.');
    await sylvia.getByRole('button', { name: 'Close the network' }).click();
    await isOn(sylvia, `${NETWORK} is closed`);
    await looksRight(sylvia, 'network-closed');
    const { subject } = await copy.mailTo('nell@demo.sixfold.example');
    expect(subject).toBe(`Sylvia Beck has closed ${NETWORK}`);
    await sylvia.getByRole('button', { name: 'Undo: open it again' }).click();
    await isOn(sylvia, 'How the network goes on');
  });
});
