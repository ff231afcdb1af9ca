// The browser of the journeys: one that ships inside an npm package, or the one that CHROMIUM_PATH names.
import { type Browser, chromium as playwright } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function openBrowser(): Promise<Browser> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return playwright.launch({ executablePath: chosen, args: QUIET });
  if (process.platform !== 'linux') return playwright.launch({ channel: 'chrome', args: QUIET });
  // Read when the package is loaded: it then unpacks the libraries that a bare machine lacks.
  process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs22.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  // Without the package's own switches: one process for all, and no same-origin rule, is no browser that people have.
  return playwright.launch({ executablePath: await chromium.executablePath(), args: QUIET });
}
