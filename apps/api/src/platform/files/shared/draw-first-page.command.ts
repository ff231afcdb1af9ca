// Draws the first page of a PDF, in a process of its own: `node draw-first-page.command.js <PDF> <side> <PNG>`.
import { readFile } from 'node:fs/promises';
import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium';
import sharp from 'sharp';

const [, , path = '', side = '', picture = ''] = process.argv;

const library = await PDFiumLibrary.init();
await drawFirstPage(await library.loadDocument(await readFile(path)), Number(side));

async function drawFirstPage(document: PDFiumDocument, longest: number): Promise<void> {
  const page = document.getPage(0);
  const { originalWidth, originalHeight } = page.getOriginalSize();
  const scale = longest / Math.max(originalWidth, originalHeight);
  const width = Math.max(1, Math.round(originalWidth * scale));
  const height = Math.max(1, Math.round(originalHeight * scale));
  const { data } = await page.render({ width, height, render: 'bitmap' });
  await sharp(data, { raw: { width, height, channels: 4 } })
    .flatten({ background: 'white' })
    .png()
    .toFile(picture);
}
