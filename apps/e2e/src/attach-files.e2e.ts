// The journey of files: into a post by a button, a paste and a drop, read by another, refused with the reason, and gone with it.
import type { Page } from 'playwright-core';
import { type Copy, openCopy } from './copy/copy.js';
import { looksRight } from './copy/looks.js';
import { isOn, isTold, reads, readsNoMore } from './copy/reading.js';

const DISCUSSION = 'What do you do on the first rainy Monday?';
const PLAN = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n');

describe('attach files', () => {
  let copy: Copy;
  beforeAll(async () => {
    copy = await openCopy();
  });
  afterAll(() => copy?.close());

  it('are added, said in words, and read by a colleague', async () => {
    const nell = await openDiscussion('nell');
    const picture = { name: 'Puddles.png', mimeType: 'image/png', buffer: await nell.screenshot() };
    await choose(nell, picture, { name: 'Rain plan.pdf', mimeType: 'application/pdf', buffer: PLAN });
    await isTold(nell, /stands in your text/);
    await nell.getByLabel('What does the picture show?').fill('Boots beside a puddle');
    await nell.getByRole('button', { name: 'Remove Rain plan.pdf' }).waitFor();
    await looksRight(nell, 'files-on-the-sheet');
    await nell.getByRole('textbox', { name: 'Write to the group' }).press('Control+Home');
    await nell.keyboard.type('Look what we did.');
    await nell.getByRole('button', { name: 'Post', exact: true }).click();
    const jo = await openDiscussion('jo');
    const image = jo.getByRole('img', { name: 'Boots beside a puddle' });
    await image.scrollIntoViewIfNeeded();
    await expectLoaded(image);
    await looksRight(jo, 'files-in-a-post');
    const [download] = await Promise.all([
      jo.waitForEvent('download'),
      jo.getByRole('link', { name: 'Rain plan.pdf' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Rain plan.pdf');
  });

  it('that cannot be shared are refused with the reason, and nothing written is lost', async () => {
    const nell = await openDiscussion('nell');
    const sheet = nell.getByRole('textbox', { name: 'Write to the group' });
    await sheet.click();
    await nell.keyboard.type('A page that I saved');
    await choose(nell, { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<!DOCTYPE html><p>Hi') });
    await reads(nell, /Files of this kind cannot be shared here/);
    await looksRight(nell, 'files-refused');
    await nell.getByRole('button', { name: 'Let go of page.html' }).click();
    await readsNoMore(nell, /Files of this kind/);
    await reads(sheet, 'A page that I saved');
    await sheet.press('Control+A');
    await sheet.press('Delete');
  });

  it('are dropped and pasted where one writes, taken out again, and brought back by undoing', async () => {
    const nell = await openDiscussion('nell');
    const sheet = nell.getByRole('textbox', { name: 'Write to the group' });
    for (const kind of ['drop', 'paste'] as const) {
      await sheet.evaluate((element, event) => {
        const data = new DataTransfer();
        data.items.add(new File([`Notes by ${event}`], `${event}.txt`, { type: 'text/plain' }));
        const { left, top } = element.getBoundingClientRect();
        element.dispatchEvent(
          event === 'drop'
            ? new DragEvent('drop', { dataTransfer: data, bubbles: true, clientX: left + 9, clientY: top + 9 })
            : new ClipboardEvent('paste', { clipboardData: data, bubbles: true }),
        );
      }, kind);
      await nell.getByRole('button', { name: `Remove ${kind}.txt` }).waitFor();
    }
    await nell.getByRole('button', { name: 'Remove paste.txt' }).click();
    await nell.getByRole('button', { name: 'Remove paste.txt' }).waitFor({ state: 'detached' });
    await sheet.press('Control+Z');
    await nell.getByRole('button', { name: 'Remove paste.txt' }).waitFor();
    await nell.reload();
    await nell.getByRole('button', { name: 'Remove drop.txt' }).waitFor();
  });

  async function openDiscussion(who: 'nell' | 'jo'): Promise<Page> {
    const page = await copy.as(who);
    await page.getByRole('link', { name: DISCUSSION }).click();
    await isOn(page, DISCUSSION);
    await page.getByRole('textbox', { name: 'Write to the group' }).waitFor();
    return page;
  }
});

async function choose(page: Page, ...files: { name: string; mimeType: string; buffer: Buffer }[]): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Add files' }).click(),
  ]);
  await chooser.setFiles(files);
}

async function expectLoaded(image: ReturnType<Page['getByRole']>): Promise<void> {
  await image.evaluate(async (element) => {
    const { complete, naturalWidth } = element as HTMLImageElement;
    if (!complete || naturalWidth === 0) await (element as HTMLImageElement).decode();
  });
}
