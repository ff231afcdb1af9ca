// What the first page of a PDF looks like; and that one which cannot be drawn takes neither long nor anything along.
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { bytesOf } from '../../../testing/made-files.js';
import { pdfOfPage } from '../../../testing/made-pdfs.js';
import { drawFirstPage } from './first-page.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sixfold-page-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function drawn(pdf: Uint8Array, longestMs?: number) {
  const path = join(folder, 'plan.pdf');
  await writeFile(path, pdf);
  return drawFirstPage(path, folder, longestMs);
}

const colourAt = async (form: string, left: number, top: number): Promise<number[]> => {
  const point = sharp(join(folder, form)).extract({ left, top, width: 1, height: 1 });
  return [...(await point.removeAlpha().raw().toBuffer())];
};

it('draws it as it stands, on white', async () => {
  expect(await drawn(pdfOfPage())).toEqual({ width: 1131, height: 1600 });
  const [red, green, blue] = await colourAt('preview', 20, 1580);
  expect([red! > 240, green! < 20, blue! < 20]).toEqual([true, true, true]);
  expect(await colourAt('preview', 20, 20)).toEqual([255, 255, 255]);
  expect((await sharp(join(folder, 'small')).metadata()).height).toBe(320);
});

it.each([
  ['of an acre', { width: 14_400, height: 14_400 }, { width: 1600, height: 1600 }],
  ['of a line', { width: 10_000, height: 1 }, { width: 1600, height: 1 }],
])('draws a page %s no larger', async (_, page, size) => {
  expect(await drawn(pdfOfPage(page))).toEqual(size);
});

it.each([
  ['without a page', bytesOf('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\n%%EOF\n')],
  [
    'that is locked',
    pdfOfPage({ trailer: '/Encrypt << /Filter /Standard /V 2 /R 3 /O (x) /U (y) /P -4 >> /ID [(a) (b)]' }),
  ],
  ['of noise', bytesOf(`%PDF-1.7\n${'stream endobj '.repeat(1_000)}%%EOF`)],
])('shows nothing of a PDF %s', async (_, pdf) => {
  expect(await drawn(pdf)).toBeNull();
  expect(await readdir(folder)).toEqual(['plan.pdf']);
});

it('gives up a page that would take for ever', async () => {
  const began = Date.now();
  expect(await drawn(pdfOfPage({ forms: { deep: 12, times: 12 } }), 1_500)).toBeNull();
  expect(Date.now() - began).toBeLessThan(10_000);
});
