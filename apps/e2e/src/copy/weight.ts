// Weighs what a page loads, as it comes over the line.
import type { Page } from 'playwright-core';

/** Counts the scripts that this page loads from now on; the answer is in bytes, compressed, headers included. */
export async function weighScripts(page: Page): Promise<() => number> {
  const line = await page.context().newCDPSession(page);
  const scripts = new Map<string, number>();
  line.on('Network.responseReceived', ({ requestId, type }) => {
    if (type === 'Script') scripts.set(requestId, 0);
  });
  line.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) scripts.set(requestId, encodedDataLength);
  });
  await line.send('Network.enable');
  return () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0);
}
