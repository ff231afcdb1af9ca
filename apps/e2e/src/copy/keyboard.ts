// The hands of somebody who uses no mouse.
import type { Locator, Page } from 'playwright-core';

const FARTHEST = 80;

/** Presses Tab until the focus is there, as often as a person would before giving up. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < FARTHEST; presses++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  throw new Error(`${FARTHEST} presses of Tab do not lead to ${String(target)}.`);
}

export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === element.ownerDocument.activeElement);
