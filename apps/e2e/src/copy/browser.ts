// The browser of the journeys: one that ships inside an npm package, or the one that CHROMIUM_PATH names.
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const openBrowser = (): Promise<Browser> => chromium.launch({ ...chosen(), args: QUIET });

function chosen(): LaunchOptions {
  const { CHROMIUM_PATH, SIXFOLD_TEST_BROWSER } = process.env;
  if (CHROMIUM_PATH) return { executablePath: CHROMIUM_PATH };
  if (SIXFOLD_TEST_BROWSER === undefined) return { channel: 'chrome' };
  const { executablePath, env } = JSON.parse(SIXFOLD_TEST_BROWSER) as Unpacked;
  return { executablePath, env: { ...process.env, ...env } };
}

/** Where it was unpacked before the first journey, and where the libraries are that a bare machine lacks. */
interface Unpacked {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}
