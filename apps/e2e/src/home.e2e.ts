// The journey begins here: what needs me, in one look, for people in different places; readable at twice the size.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, reads } from './copy/reading.js';

/** A wide screen whose reader has doubled everything on it. */
const DOUBLED = { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 };

describe('home', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('says to a co-leader how far the network is, and leads to what is missing', async () => {
    const page = await copy.as('hannah');
    await isOn(page, 'One thing needs you');
    await reads(page, 'North Norfolk Writers is two schools away');
    await page.getByRole('img', { name: '4 of 6 schools' }).waitFor();
    await looksRight(page, 'home');
    await page.getByRole('link', { name: 'See what is missing' }).click();
    await isOn(page, /things are still missing/);
  });

  it('says to a coordinator who asks the school, and to a teacher who offers a seat', async () => {
    const coordinator = await copy.as('tomasz');
    await reads(coordinator, /^North Norfolk Writers asks Overstrand/);
    await looksRight(coordinator, 'home-coordinator');
    const teacher = await copy.as('priya');
    await reads(teacher, 'North Norfolk Writers asks you to be co-leader');
    await teacher.getByRole('link', { name: 'Read and answer' }).click();
    await reads(teacher, 'You are asked to share the lead');
  });

  it('says that nothing needs one, and what could begin, in the language of the reader', async () => {
    const administrator = await copy.as('ingrid');
    await isOn(administrator, 'Nothing needs you now');
    await reads(administrator, 'You look after Sixfold as a whole');
    await looksRight(administrator, 'home-empty');
    const facilitator = await copy.as('gareth');
    await reads(facilitator, 'Programmes you run');
    await looksRight(facilitator, 'home-facilitator');
    const danish = await copy.as('anders');
    await isOn(danish, /^Intet venter|^Ingenting|^Der er intet/);
    for (const english of ['Your networks', 'Nothing needs you now', 'Active', 'Home', 'Networks', 'Sign out']) {
      expect(await danish.getByText(english, { exact: true }).count()).toBe(0);
    }
    await looksRight(danish, 'home-danish');
  });

  it('shows the latest of all groups one is in, with who wrote, and leads there', async () => {
    const page = await copy.as('ruth');
    const latest = page.getByRole('list', { name: 'Latest in your groups' });
    await latest.waitFor();
    expect(await latest.getByRole('listitem').count()).toBeLessThanOrEqual(5);
    await looksRight(page, 'home-latest');
    const all = await latest.getByRole('listitem').count();
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await latest.getByRole('listitem').count()).toBe(Math.min(all, 2));
    if (all > 2) await page.getByRole('button', { name: /more discussion/ }).click();
    expect(await latest.getByRole('listitem').count()).toBe(all);
    const first = latest.getByRole('link').first();
    const title = await first.innerText();
    await first.click();
    await isOn(page, title);
  });

  it('loses nothing at twice the size', async () => {
    const [usual, doubled] = [await copy.as('ruth'), await copy.as('ruth', DOUBLED)];
    for (const path of ['/', '/networks', '/schools?words=kelling', '/networks/new']) {
      await Promise.all([usual.goto(path), doubled.goto(path)]);
      await Promise.all([settled(usual), settled(doubled)]);
      expect(await wordsOf(doubled)).toEqual(await wordsOf(usual));
      expect(await isCut(doubled)).toEqual([]);
    }
    await doubled.getByRole('button', { name: 'Hello, Ruth Pargeter' }).click();
    await doubled.getByRole('button', { name: 'Sign out' }).waitFor();
  });
});

const settled = (page: Page): Promise<void> => page.waitForLoadState('networkidle');

/** What stands in the work column, word by word. */
const wordsOf = async (page: Page): Promise<string[]> => (await page.getByRole('main').innerText()).split(/\s+/);

/** The controls of the page that do not lie wholly within its width. */
const isCut = (page: Page): Promise<string[]> =>
  page.getByRole('main').evaluate((main) => {
    const controls = [...main.querySelectorAll('a, button, input, select, textarea, h1, h2, p')];
    const { clientWidth } = document.documentElement;
    return controls
      .filter((control) => control.getBoundingClientRect().right > clientWidth)
      .map((control) => control.outerHTML);
  });
