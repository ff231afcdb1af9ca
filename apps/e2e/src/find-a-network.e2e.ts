// The journey to a network: a visitor reads what anyone may know, and a coordinator without one finds where to apply.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const NETWORK = 'Letters Between Classrooms';

describe('find a network', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('needs no account, says why each fits, and tells nothing of people or of what is only forming', async () => {
    const visitor = await copy.visitor();
    await visitor.goto('/sign-in');
    await visitor.getByRole('link', { name: 'Look for a network without an account' }).click();
    await isOn(visitor, 'Find a network');
    await reads(visitor, NETWORK);
    expect(await visitor.getByText('North Norfolk Writers').count()).toBe(0);
    await visitor.getByLabel('A name, a school or a town').fill('letters wembley');
    await visitor.getByLabel('Local authority or municipality').selectOption('Shropshire');
    const row = visitor.getByRole('list', { name: 'Networks' }).getByRole('listitem');
    await reads(row, /^Its name says so · .+ is in it · \d schools in Shropshire$/);
    await isTold(visitor, 'One network shown');
    await looksRight(visitor, 'find-a-network');
    await row.getByRole('link', { name: NETWORK }).click();
    await isOn(visitor, NETWORK);
    await reads(visitor, /^In the programme Schools Learning Together/);
    await visitor.getByRole('table', { name: 'The schools by place, from north to south' }).waitFor();
    expect(await visitor.getByText('Ruth Pargeter').count()).toBe(0);
    await looksRight(visitor, 'public-network');
    await visitor.goBack();
    await reads(visitor, /^Its name says so/);
    await visitor.getByLabel('What it works on').fill('zebra');
    await reads(visitor, 'No network fits all of this');
    await looksRight(visitor, 'find-a-network-none');
    await visitor.getByRole('button', { name: 'Show all networks' }).click();
    await reads(visitor, NETWORK);
    await visitor.getByRole('link', { name: 'Sign in' }).click();
    await isOn(visitor, 'Sign in');
  });

  it('begins at home for a coordinator without a network, and leads to applying', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(await networkPath(copy, NETWORK));
    await ruth.getByRole('button', { name: 'Let schools apply' }).click();
    await isTold(ruth, 'Schools can apply now.');
    const sylvia = await copy.as('sylvia');
    await reads(sylvia, 'Find one that takes new schools and apply with yours, or start a new one.');
    await looksRight(sylvia, 'home-without-network');
    await sylvia.getByRole('main').getByRole('link', { name: 'Find a network' }).click();
    await isOn(sylvia, 'Find a network');
    await sylvia.getByLabel('New schools').selectOption('takes new schools (1)');
    await readsNoMore(sylvia, 'North Norfolk Writers');
    await looksRight(sylvia, 'find-a-network-inside');
    await sylvia.getByRole('link', { name: NETWORK }).click();
    await sylvia.getByRole('link', { name: 'Apply with your school' }).click();
    await isOn(sylvia, `Apply to ${NETWORK}`);
  });
});
