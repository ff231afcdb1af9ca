// Pictures are drawn anew: what is given out holds the points that are seen, and nothing of where and by whom it was taken.
import { join } from 'node:path';
import { PICTURE_MOST_PIXELS } from '@sixfold/domain';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { Refusal } from '../../graphql/refusal.js';

/** Longest sides of what is shown in a text, and in a list; in pixels. */
const SMALLER = { preview: 1_600, small: 320 } as const;
/** In pixels, of the largest form that is shown. */
export const LONGEST_SIDE = SMALLER.preview;
const QUALITY = 82;

export interface DrawnPicture {
  /** In pixels, upright. */
  readonly width: number;
  readonly height: number;
}

/** A second picture waits, so that memory is that of one. */
sharp.concurrency(1);
sharp.cache(false);

/**
 * Draws the picture at `path` anew in a folder: as `picture` in its own format, and as `preview` and `small` in WebP.
 * @throws Refusal FILE_PICTURE_TOO_LARGE before anything is decoded; FILE_DAMAGED
 */
export async function drawAnew(path: string, folder: string): Promise<DrawnPicture> {
  const picture = join(folder, 'picture');
  const known = await metadataOf(path);
  const frames = known.pages ?? 1;
  if (known.width * (known.pageHeight ?? known.height) * frames > PICTURE_MOST_PIXELS) {
    throw new Refusal('FILE_PICTURE_TOO_LARGE', { megapixels: PICTURE_MOST_PIXELS / 1_000_000 });
  }
  try {
    await inFormat(read(path, frames > 1).autoOrient(), known).toFile(picture);
    await drawForms(path, folder);
    const { width, height, pageHeight } = await metadataOf(picture);
    return { width, height: pageHeight ?? height };
  } catch {
    throw new Refusal('FILE_DAMAGED');
  }
}

/** Draws `preview` and `small` in WebP, and gives the size of the first. @throws Error for what cannot be read */
export async function drawForms(path: string, folder: string): Promise<DrawnPicture> {
  for (const [name, side] of Object.entries(SMALLER)) {
    const smaller = read(path, false).autoOrient();
    smaller.resize(side, side, { fit: 'inside', withoutEnlargement: true });
    await smaller.webp({ quality: QUALITY }).toFile(join(folder, name));
  }
  const { width, height } = await metadataOf(join(folder, 'preview'));
  return { width, height };
}

/** In its own format; AVIF calls itself by the family it is of. */
const inFormat = (image: Sharp, { format }: Metadata): Sharp =>
  format === 'heif' ? image.avif({ quality: QUALITY }) : image.toFormat(format, { quality: QUALITY });

const read = (path: string, animated: boolean) =>
  sharp(path, { animated, failOn: 'error', limitInputPixels: PICTURE_MOST_PIXELS, sequentialRead: true });

async function metadataOf(path: string): Promise<Metadata> {
  try {
    return await sharp(path, { failOn: 'error', limitInputPixels: false }).metadata();
  } catch {
    throw new Refusal('FILE_DAMAGED');
  }
}
