// The journey of schools that leave, and of the network they leave behind: whole, at risk, reminded, lapsed.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, reads } from './copy/reading.js';

const TWO_STARTS_MS = 180_000;

describe('leave a network', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  /** A start does first what time has brought meanwhile; the page does not wait for it. */
  const untilItHasLapsed = async (): Promise<void> => {
    const lapsed = `SELECT FROM network WHERE name = 'Letters Between Classrooms' AND state = 'lapsed'`;
    while ((await copy.server.database.query(lapsed)).rowCount === 0) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  const openLeaving = async (key: string) => {
    const page = await copy.as(key);
    await page.goto(path);
    await page.getByRole('link', { name: /^Leave the network with/ }).click();
    await isOn(page, 'Leave Letters Between Classrooms?');
    return page;
  };

  it('says before what it means, and can be left alone', async () => {
    const bethan = await openLeaving('bethan');
    await reads(bethan, /people lose the network and its working groups/);
    await reads(bethan, 'The network goes on with six schools.');
    await looksRight(bethan, 'leave-a-network');
    await bethan.getByRole('link', { name: 'Stay' }).click();
    await isOn(bethan, 'Letters Between Classrooms');
  });

  it('takes the people of the school out at once, with a reason for the co-leaders', async () => {
    const bethan = await openLeaving('bethan');
    await bethan.getByLabel('Why? Only if you like').fill('We are too few to do it well this year.');
    await bethan.getByRole('button', { name: 'Leave the network' }).click();
    await isOn(bethan, /has left Letters Between Classrooms$/);
    await looksRight(bethan, 'leave-a-network-left');
    const jo = await copy.as('jo');
    await jo.goto(path);
    await reads(jo, /^Does a real reader change/);
    expect(await jo.getByText('Ruth Pargeter').count()).toBe(0);
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await reads(ruth, 'Why it left: “We are too few to do it well this year.”');
  });

  it('says that a network of six is at risk by it', async () => {
    const colin = await openLeaving('colin');
    await reads(colin, 'The network is at risk by it: it then has 90 days to become whole again.');
    await looksRight(colin, 'leave-a-network-at-risk');
    await colin.getByRole('button', { name: 'Leave the network' }).click();
    await isOn(colin, /has left Letters Between Classrooms$/);
  });

  it('lets the co-leaders find that at home and on the page of the network, and ask another school', async () => {
    const ruth = await copy.as('ruth');
    await reads(ruth, 'Letters Between Classrooms is at risk: 90 days left');
    await looksRight(ruth, 'home-at-risk');
    await ruth.getByRole('link', { name: 'See what is missing' }).click();
    await reads(ruth, 'At risk: 90 days left to become whole again');
    await reads(ruth, 'One more school is needed.');
    await ruth.getByRole('combobox', { name: 'Ask a school' }).waitFor();
    await looksRight(ruth, 'network-at-risk');
  });

  it(
    'counts the days when nobody looks: fewer are left, then the network has lapsed and can only be read',
    async () => {
      await copy.server.startAgainDaysAhead(85);
      const moses = await copy.as('moses');
      await reads(moses, 'Letters Between Classrooms is at risk: 5 days left');
      await copy.server.startAgainDaysAhead(91);
      await untilItHasLapsed();
      await moses.goto(path);
      await reads(moses, 'Nothing new happens here. What was written stays readable.');
      await looksRight(moses, 'network-lapsed');
    },
    TWO_STARTS_MS,
  );
});
