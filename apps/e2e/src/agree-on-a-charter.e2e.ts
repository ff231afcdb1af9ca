// The journey of a charter: written by two co-leaders, published, accepted by the schools, published again.
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isRefused, isTold, reads } from './copy/reading.js';

const OURS = 'We visit one another twice a year.';
const THEIRS = 'Every school brings one question a term.';

describe('agree on a charter', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  const openCharter = async (key: string) => {
    const page = await copy.as(key);
    await page.goto(`${path}/charter`);
    await isOn(page, 'Charter of Letters Between Classrooms');
    return page;
  };

  it('begins with questions, keeps what is written, and overwrites nobody', async () => {
    const ruth = await copy.as('ruth');
    await ruth.goto(path);
    await ruth.getByRole('link', { name: 'Charter' }).click();
    await reads(ruth, 'Here will stand what your schools agree on');
    await looksRight(ruth, 'agree-on-a-charter-empty');
    const moses = await openCharter('moses');
    await moses.getByRole('button', { name: 'Write the charter' }).click();
    await ruth.getByRole('button', { name: 'Write the charter' }).click();
    await ruth.getByRole('textbox', { name: 'The charter' }).fill(OURS);
    await reads(ruth, /^Draft saved$/);

    const sheet = moses.getByRole('textbox', { name: 'The charter' });
    await sheet.fill(THEIRS);
    await isRefused(moses, /has written here meanwhile/);
    await reads(moses, OURS);
    await looksRight(moses, 'agree-on-a-charter-meanwhile');
    await moses.getByRole('button', { name: /^Go on with what/ }).click();
    await sheet.getByText(OURS).waitFor();
    await sheet.press('End');
    await sheet.press('Enter');
    await sheet.pressSequentially(THEIRS);
    await reads(moses, /^Draft saved$/);
    await moses.getByRole('button', { name: 'Leave it for now' }).click();
    await moses.reload();
    await moses.getByRole('button', { name: 'Go on writing' }).click();
    await sheet.getByText(THEIRS).waitFor();
    await looksRight(moses, 'agree-on-a-charter-writing');
    await moses.getByRole('button', { name: 'Publish version 1' }).click();
    await isTold(moses, 'Version 1 is published. The schools have been asked.');
    await reads(moses, 'Has not accepted a version yet.');
  });

  it('waits at home for whoever answers for a school, and is accepted with one press', async () => {
    const bethan = await copy.as('bethan');
    await reads(bethan, /about its charter$/);
    await bethan.getByRole('link', { name: 'Read the charter' }).first().click();
    await reads(bethan, OURS);
    await looksRight(bethan, 'agree-on-a-charter-to-accept');
    await bethan.getByRole('button', { name: /^Accept for/ }).click();
    await reads(bethan, /^Accepted version 1 on .+, by Bethan/);
    await looksRight(bethan, 'agree-on-a-charter-accepted');
  });

  it('asks anew with the next version, and keeps the earlier one readable', async () => {
    const ruth = await openCharter('ruth');
    await ruth.getByRole('button', { name: 'Write a new version' }).click();
    await ruth.getByRole('textbox', { name: 'The charter' }).fill(`${OURS} And once by video.`);
    await ruth.getByRole('button', { name: 'Publish version 2' }).click();
    await isTold(ruth, 'Version 2 is published. The schools have been asked.');
    await ruth.locator('summary').filter({ hasText: 'Version 1' }).click();
    await reads(ruth, THEIRS);
    await looksRight(ruth, 'agree-on-a-charter-second');
    await ruth.goto(`${path}/history`);
    await reads(ruth, /published charter version 2$/);
  });
});
