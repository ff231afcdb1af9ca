// Weighs what a page loads, as it comes over the line.
import type { Page, Request } from 'playwright-core';

/** Collects the scripts that the page loads from now on; the answer is their weight in bytes, compressed. */
export function weighScripts(page: Page): () => Promise<number> {
  const scripts: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') scripts.push(request);
  });
  return async () => {
    const sizes = await Promise.all(scripts.map((script) => script.sizes()));
    return sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0);
  };
}
