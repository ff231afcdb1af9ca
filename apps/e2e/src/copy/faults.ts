// What no visit may ever cause, whatever it is about: an uncaught error, or anything that the page's policy had to stop.
import type { BrowserContext } from 'playwright-core';

/** Collects the faults of every page of the profile from now on. */
export function watchForFaults(context: BrowserContext): readonly string[] {
  const faults: string[] = [];
  context.on('weberror', (fault) => faults.push(fault.error().stack ?? fault.error().message));
  context.on('console', (said) => {
    if (said.type() === 'error' && said.text().includes('Content Security Policy')) faults.push(said.text());
  });
  return faults;
}
