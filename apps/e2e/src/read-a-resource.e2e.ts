// The journey of a resource out of here and through its family: downloaded and opened without a network, printed, drawn.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { networkPath } from './copy/network-path.js';
import { isOn, reads } from './copy/reading.js';

const ORIGINAL = 'A letter a week: seven weeks, with a holiday in it';
const ADAPTATION = 'Et brev om ugen, skrevet i skoven';

describe('a resource', () => {
  let copy: Copy;
  let path: string;
  let folder: string;
  beforeAll(async () => {
    copy = await openCopy();
    path = await networkPath(copy, 'Letters Between Classrooms');
    folder = await mkdtemp(join(tmpdir(), 'sixfold-taken-'));
  });
  afterAll(async () => {
    await copy?.close();
    await rm(folder, { recursive: true });
  });

  const opened = async (page: Page, title: string) => {
    await page.goto(`${path}/bank`);
    await page.getByRole('link', { name: title }).click();
    await isOn(page, title);
  };

  it('is taken along as a zip, which names both authors and opens without a network', async () => {
    const moses = await copy.as('moses');
    await opened(moses, ADAPTATION);
    const [download] = await Promise.all([
      moses.waitForEvent('download'),
      moses.getByRole('link', { name: 'Download' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Et-brev-om-ugen-skrevet-i-skoven.zip');
    const files = Object.entries(unzipSync(await readFile(await download.path())));
    expect(files.map(([name]) => name)).toEqual(['index.html', 'resource.md', 'attribution.txt']);
    for (const [name, content] of files) {
      await writeFile(join(folder, name), content);
      for (const title of [ADAPTATION, ORIGINAL]) expect(strFromU8(content)).toContain(title);
    }
    const offline = await copy.visitor();
    await offline.context().setOffline(true);
    await offline.goto(pathToFileURL(join(folder, 'index.html')).href);
    await offline.getByRole('heading', { name: ADAPTATION, level: 1 }).waitFor();
    await looksRight(offline, 'taken-along');
  });

  it('is printed without what stands around it', async () => {
    const moses = await copy.as('moses');
    await opened(moses, ADAPTATION);
    await moses.getByRole('button', { name: 'Print' }).waitFor();
    await moses.emulateMedia({ media: 'print', colorScheme: 'dark' });
    expect(await moses.getByRole('navigation').count()).toBe(0);
    expect(await moses.getByRole('button').count()).toBe(0);
    await moses.getByRole('heading', { name: 'Where it comes from' }).waitFor();
    expect(await moses.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(251, 250, 246)');
    await moses.emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  it('shows its family as lists or as a drawing, in which each is a link', async () => {
    const moses = await copy.as('moses');
    await opened(moses, ADAPTATION);
    await reads(moses, 'Where it comes from');
    const change = moses.getByRole('button', { name: 'Show the family as a drawing' });
    await change.focus();
    await moses.keyboard.press('Enter');
    const drawing = moses.getByRole('group', { name: 'Its family, drawn' });
    await drawing.getByRole('link', { name: ORIGINAL }).waitFor();
    expect(await moses.getByRole('heading', { name: 'Where it comes from' }).count()).toBe(0);
    await drawing.scrollIntoViewIfNeeded();
    await looksRight(moses, 'draw-the-family');
    await moses.emulateMedia({ media: 'print' });
    await moses.getByRole('heading', { name: 'Where it comes from' }).waitFor();
    await moses.emulateMedia({ media: 'screen' });
    await drawing.getByRole('link', { name: ORIGINAL }).focus();
    await moses.keyboard.press('Enter');
    await isOn(moses, ORIGINAL);
    // Whoever walks through a family goes on looking at the drawing.
    await drawing.getByRole('link', { name: ADAPTATION }).waitFor();
    await moses.getByRole('button', { name: 'Show the family as lists' }).click();
    await moses.getByRole('heading', { name: 'What others made of it' }).waitFor();
  });

  it('draws a family of many branches within its own frame', async () => {
    const moses = await copy.as('moses');
    for (let branch = 0; branch < 4; branch += 1) {
      await opened(moses, ORIGINAL);
      await moses.getByRole('button', { name: 'Adapt it' }).click();
      await isOn(moses, `Change “${ORIGINAL}”`);
    }
    await opened(moses, ORIGINAL);
    await moses.getByRole('button', { name: 'Show the family as a drawing' }).click();
    const drawing = moses.getByRole('group', { name: 'Its family, drawn' });
    await drawing.getByRole('link', { name: ORIGINAL }).nth(3).waitFor();
    await drawing.scrollIntoViewIfNeeded();
    await looksRight(moses, 'draw-a-wide-family');
  });

  it('says of what was taken over whose it is, and leads from a unit to its lessons', async () => {
    const moses = await copy.as('moses');
    await moses.goto('/bank?kind=UNIT');
    await moses.getByRole('link', { name: 'My world: art and nature' }).click();
    await isOn(moses, 'My world: art and nature');
    await reads(moses, 'Open Government Licence');
    await looksRight(moses, 'imported-unit');
    await moses.getByRole('link', { name: 'Make a clay picture' }).click();
    await isOn(moses, 'Make a clay picture');
    await reads(moses, 'Oak National Academy');
    await looksRight(moses, 'imported-lesson');
    await moses.getByRole('button', { name: 'I taught this' }).click();
    await moses.getByRole('button', { name: 'Say that it was taught' }).waitFor();
  });
});
