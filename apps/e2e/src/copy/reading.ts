// What a person reads on a page; each waits until it stands there.
import type { Locator, Page } from 'playwright-core';

/** The page has arrived that is called so. */
export const isOn = (page: Page, title: string | RegExp): Promise<void> =>
  page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();

export const reads = (where: Page | Locator, words: string | RegExp): Promise<void> =>
  where.getByText(words).first().waitFor();

/** It has gone, or never came. */
export const readsNoMore = (where: Page | Locator, words: string | RegExp): Promise<void> =>
  where.getByText(words).first().waitFor({ state: 'detached' });

/** The refusal is read out at once, not only painted. */
export const isRefused = (where: Page | Locator, words: string | RegExp): Promise<void> =>
  where.getByRole('alert').filter({ hasText: words }).waitFor();

/** What was done is said to those who listen. */
export const isTold = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' });

/** The address that a mail asks its reader to open. */
export function linkIn({ text }: { text: string }): string {
  const [link] = /https?:\/\/\S+/.exec(text) ?? [];
  if (link === undefined) throw new Error(`No link stands in the mail:\n${text}`);
  return link;
}
