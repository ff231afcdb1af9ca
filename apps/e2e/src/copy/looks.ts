// Looks at a screen as the people who judge it would: axe finds nothing, and it is kept in light, in dark and on a phone.
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const KEPT_IN = fileURLToPath(new URL('../../../../test-output/screenshots/', import.meta.url));
const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];
/** All that can differ in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const NARROWEST = { width: 320, height: 640 };
const A_MOMENT_MS = 2_000;

/** Checks and keeps the screen as `<name>.light|dark|phone.png`; the page is left wide and light. */
export async function looksRight(page: Page, name: string): Promise<void> {
  mkdirSync(KEPT_IN, { recursive: true });
  const keep = (look: string) => page.screenshot({ path: `${KEPT_IN}${name}.${look}.png`, animations: 'disabled' });
  await page.setViewportSize(WIDE);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await keep('light');
  await axeFindsNothing(axe(page).withTags(STANDARDS), `${name}, light`);
  await page.emulateMedia({ colorScheme: 'dark' });
  await keep('dark');
  await axeFindsNothing(axe(page).withRules(COLOURS), `${name}, dark`);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(PHONE);
  await keep('phone');
  await page.setViewportSize(NARROWEST);
  // What floats takes a moment to find its place in the narrower window.
  await page.waitForFunction(fits, null, { timeout: A_MOMENT_MS }).catch(() => undefined);
  expect(await overflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize(WIDE);
}

const axe = (page: Page): AxeBuilder => new AxeBuilder({ page });

/** Nothing, or each fault with where it stands. */
async function axeFindsNothing(eyes: AxeBuilder, where: string): Promise<void> {
  const { violations } = await eyes.analyze();
  const said = violations.map(({ id, nodes }) => `${where}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`);
  expect(said).toEqual([]);
}

/** How many pixels the page could be scrolled sideways. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const fits = (): boolean => document.documentElement.scrollWidth <= document.documentElement.clientWidth;
