// The whole main job on real schools: a teacher of one school gets six together, shares the lead, and they talk.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, linkIn, reads } from './copy/reading.js';

const NETWORK = 'Readers of the Marches';
/** Who answers for the schools that are asked: the first is Jo's own; the last is found and told below. */
const ASKED = [
  { words: 'adderley', school: 'Adderley CofE Primary School', answers: 'alan' },
  { words: 'bucknell', school: "St Mary's CofE Primary School", answers: 'colin' },
  { words: 'SY11 1DT', school: 'Woodside Primary School', answers: 'dilys' },
  { words: 'colkirk', school: 'Colkirk Church of England Primary Academy', answers: 'oliver' },
];
const NEWCOMER = 'Albrighton Primary School';
const NEWCOMER_ADDRESS = 'office@albrighton.example';

describe('the first network', () => {
  let copy: Copy;
  let jo: Page;
  let newcomer: Page;
  let nell: Page;
  beforeAll(async () => {
    copy = await openCopy();
    jo = await copy.as('jo');
  });
  afterAll(() => copy?.close());

  const openNetwork = async (page: Page): Promise<void> => {
    await page.goto('/networks');
    await page.getByRole('main').getByRole('link', { name: NETWORK }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  const sayYes = async (page: Page): Promise<void> => {
    await page.goto('/');
    await reads(page, new RegExp(`^${NETWORK} asks`));
    await page.getByRole('link', { name: 'Read and answer' }).click();
    await page.getByRole('button', { name: /^Say yes for/ }).click();
    await isOn(page, /has said yes$/);
  };

  it('is started by a teacher, who asks five schools as she types', async () => {
    await jo.getByRole('link', { name: 'Start a network' }).first().click();
    await jo.getByLabel('Name of the network').fill(NETWORK);
    await jo.getByLabel('What is it for?').fill('Village schools read the same book, and ask each other why.');
    await jo.getByLabel('Learning focus').fill('Children who talk about what they read');
    await jo.getByRole('button', { name: 'Start the network' }).click();
    await isOn(jo, 'No school has said yes yet');
    for (const { words, school } of [...ASKED, { words: 'albrigton', school: NEWCOMER }]) {
      await jo.getByRole('combobox', { name: 'Ask a school' }).fill(words);
      await jo.getByRole('option').filter({ hasText: school }).first().click();
      await isTold(jo, `${school} has been asked.`);
    }
    await looksRight(jo, 'first-network-asked');
  });

  it('gets the first coordinator of a school by mail, and a facilitator confirms who it is', async () => {
    await jo.getByRole('button', { name: `Invite a coordinator for ${NEWCOMER}` }).click();
    await jo.getByLabel('E-mail address of the coordinator to be').fill(NEWCOMER_ADDRESS);
    await jo.getByRole('button', { name: 'Send the invitation' }).click();
    newcomer = await copy.visitor();
    await newcomer.goto(linkIn(await copy.mailTo(NEWCOMER_ADDRESS)));
    await isOn(newcomer, `Welcome to ${NEWCOMER} on Sixfold`);
    await newcomer.getByLabel('Your name').fill('Agnes Tolliver');
    await newcomer.getByLabel('Choose a password').fill('five green doors and a cat');
    await newcomer.getByRole('button', { name: 'Accept' }).click();
    await isOn(newcomer, 'A facilitator looks at it first');
    await newcomer.getByRole('button', { name: 'Go to Sixfold' }).click();
    await reads(newcomer, `A facilitator looks at your place at ${NEWCOMER}`);
    await looksRight(newcomer, 'first-network-waiting-coordinator');

    const gareth = await copy.as('gareth');
    await reads(gareth, `Somebody wants to answer for ${NEWCOMER}`);
    await looksRight(gareth, 'home-facilitator');
    await gareth.getByRole('link', { name: 'Look at it' }).click();
    await gareth.getByRole('button', { name: 'Confirm Agnes Tolliver' }).click();
    await isTold(gareth, `${NEWCOMER} can answer now.`);
  });

  it('hears yes from all six, each by who answers for the school', async () => {
    await sayYes(newcomer);
    for (const key of ['bethan', ...ASKED.map(({ answers }) => answers)]) await sayYes(await copy.as(key));
    await openNetwork(jo);
    await isOn(jo, 'Six schools have said yes');
    await looksRight(jo, 'first-network-six');
  });

  it('is led by two, and activated when nothing is missing', async () => {
    await jo.getByRole('button', { name: 'Offer the seat' }).click();
    await jo.getByRole('combobox', { name: 'To whom?' }).fill('nell');
    await jo.getByRole('option', { name: /Nell Oakes/ }).click();
    await isTold(jo, 'The seat has been offered to Nell Oakes.');
    nell = await copy.as('nell');
    await reads(nell, `${NETWORK} asks you to be co-leader`);
    await nell.getByRole('link', { name: 'Read and answer' }).click();
    await nell.getByRole('button', { name: 'Share the lead' }).click();
    await isTold(nell, 'You share the lead now.');
    await jo.goto('/');
    await reads(jo, `${NETWORK} is ready to be activated`);
    await jo.getByRole('link', { name: 'Activate the network' }).click();
    await isOn(jo, `${NETWORK} is complete`);
    await jo.getByRole('button', { name: 'Activate the network' }).click();
    await isOn(jo, `${NETWORK} is active`);
    await newcomer.goto('/notices');
    await reads(newcomer, `${NETWORK} is active`);
  });

  it('talks at once: two teachers of two schools, in two browsers', async () => {
    await jo.getByRole('link', { name: 'Open a working group' }).click();
    await jo.getByRole('button', { name: 'Open a group' }).click();
    const dialog = jo.getByRole('dialog', { name: 'Open a group' });
    await dialog.getByLabel('What it is called').fill('One book at a time');
    await dialog.getByLabel('What it is for').fill('What we read this month, and what the children asked about it.');
    await dialog.getByRole('button', { name: 'Open a group' }).click();
    await isOn(jo, 'One book at a time');
    await jo.getByRole('link', { name: 'Start a discussion' }).click();
    await jo.getByLabel('What it is about').fill('Which book first?');
    await jo.getByRole('textbox', { name: 'Your first post' }).fill('One that all of us can get for nothing.');
    await jo.getByRole('button', { name: 'Start the discussion' }).click();
    await isOn(jo, 'Which book first?');

    await openNetwork(nell);
    await nell.getByRole('link', { name: 'Go to the working groups' }).click();
    await nell.getByRole('button', { name: 'Join One book at a time' }).click();
    await nell.getByRole('link', { name: 'Go to One book at a time' }).click();
    await nell.getByRole('link', { name: 'Which book first?' }).click();
    await reads(nell, 'One that all of us can get for nothing.');
    await nell.getByRole('textbox', { name: 'Write to the group' }).fill('The library van has thirty of the same.');
    await nell.getByRole('button', { name: 'Post', exact: true }).click();
    await reads(jo, 'The library van has thirty of the same.');
    await isTold(jo, 'Nell Oakes, Woodside Primary School, has written.');
    await jo.getByRole('textbox', { name: 'Write to the group' }).fill('Then that one. Which is it?');
    await jo.keyboard.press('Control+Enter');
    await reads(nell, 'Then that one. Which is it?');
    await looksRight(nell, 'first-network-talk');
  });
});
