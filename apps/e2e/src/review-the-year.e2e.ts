// The journey of a yearly review: due by the clock, written with the year before beside it, read by everybody.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, isTold, reads } from './copy/reading.js';

const TWO_STARTS_MS = 180_000;
const DAYS_UNTIL_DUE = 340;
const A_YEAR = 366;

describe('review the year', () => {
  let copy: Copy;
  let path: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
  });
  afterAll(() => copy?.close());

  const answerAll = async (page: Page, level: string, words: string): Promise<void> => {
    for (const [index, choice] of (await page.getByRole('radio', { name: level }).all()).entries()) {
      await choice.check();
      await page.getByLabel('In one or two sentences').nth(index).fill(words);
    }
  };
  const publish = async (page: Page, year: number): Promise<void> => {
    await page.getByRole('button', { name: `Publish the review of year ${year}` }).click();
    await isTold(page, `The review of year ${year} is published.`);
  };

  it('can be opened from the page of the network by everybody, before there is one', async () => {
    const jo = await copy.as('jo');
    await jo.goto(path);
    await jo.getByRole('link', { name: 'Review of the year' }).click();
    await reads(jo, 'Here will stand what the network said of its year');
    await looksRight(jo, 'review-the-year-empty');
  });

  it(
    'waits at home a month before the year ends, is kept while it is written, and says what is missing',
    async () => {
      await copy.server.startAgainDaysAhead(DAYS_UNTIL_DUE);
      const ruth = await copy.as('ruth');
      await reads(ruth, 'Look back on year 1 of Letters Between Classrooms');
      await ruth.getByRole('link', { name: 'Review the year' }).first().click();
      await isOn(ruth, 'The review of Letters Between Classrooms');
      await ruth.getByLabel('In one or two sentences').first().fill('We all say “letters with a real reader”.');
      await reads(ruth, /^Draft saved$/);
      await ruth.getByRole('button', { name: 'Publish the review of year 1' }).click();
      await reads(ruth, /^7 headings still need an answer and a sentence/);
      await looksRight(ruth, 'review-the-year-writing');
      await ruth.reload();
      await ruth.getByText('We all say “letters with a real reader”.').waitFor();
      await answerAll(ruth, 'Begun', 'We have begun, and it shows.');
      await publish(ruth, 1);
      await reads(ruth, /^Published by Ruth/);
      await looksRight(ruth, 'review-the-year-published');
    },
    TWO_STARTS_MS,
  );

  it(
    'has the year before beside it when the next is written, and when it is read',
    async () => {
      await copy.server.startAgainDaysAhead(DAYS_UNTIL_DUE + A_YEAR);
      const moses = await copy.as('moses');
      await moses.goto(`${path}/review`);
      await reads(moses, 'Year 1: Begun');
      await answerAll(moses, 'Well under way', 'More of us than last year.');
      await looksRight(moses, 'review-the-year-second');
      await publish(moses, 2);
      const jo = await copy.as('jo');
      await jo.goto(`${path}/review`);
      await reads(jo, 'More of us than last year.');
      await reads(jo, 'Year 1: Begun');
      await looksRight(jo, 'review-the-year-beside');
    },
    TWO_STARTS_MS,
  );
});
