// One running copy of Sixfold for one journey file: server, browser, people who sign in by the page, their mail.
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { watchForFaults } from './faults.js';
import { type RunningServer, startServer } from './server.js';

/** Of tools/seed/people.mjs. */
export const DEMO_PASSWORD = 'letters between two classrooms';
export const addressOf = (key: string): string => `${key}@demo.sixfold.example`;

const PATIENCE_MS = 15_000;

export interface Copy {
  readonly server: RunningServer;
  /** A page in a browser profile of its own. */
  visitor(device?: BrowserContextOptions): Promise<Page>;
  /** The same, signed in through the page as a person of the demo: `as('ruth')`. */
  as(key: string, device?: BrowserContextOptions): Promise<Page>;
  /** The newest mail to the address, that says so if that is asked, once it has been sent. */
  mailTo(address: string, saying?: string): Promise<{ subject: string; text: string }>;
  /** Ends all of it; fails when a page had an uncaught error or met its own policy. */
  close(): Promise<void>;
}

export async function openCopy(): Promise<Copy> {
  const [server, browser] = await Promise.all([startServer(), openBrowser()]);
  const contexts: BrowserContext[] = [];
  const faults: (readonly string[])[] = [];

  const visitor = async (device: BrowserContextOptions = {}): Promise<Page> => {
    const context = await contextOf(browser, { baseURL: server.origin, ...device });
    contexts.push(context);
    faults.push(watchForFaults(context));
    return context.newPage();
  };

  return {
    server,
    visitor,
    as: async (key, device) => {
      const page = await visitor(device);
      await page.goto('/sign-in');
      await page.locator('input[type=email]').fill(addressOf(key));
      await page.locator('input[type=password]').fill(DEMO_PASSWORD);
      await page.locator('button[type=submit]').click();
      await page.waitForURL((url) => url.pathname !== '/sign-in');
      return page;
    },
    mailTo: async (address, saying = '') => {
      for (const end = Date.now() + PATIENCE_MS; Date.now() < end;) {
        const { rows } = await server.database.query<{ subject: string; text: string }>(
          `SELECT subject, text FROM mail
           WHERE to_address = $1 AND sent_at IS NOT NULL AND strpos(subject || text, $2) > 0
           ORDER BY queued_at DESC LIMIT 1`,
          [address, saying],
        );
        if (rows[0] !== undefined) return rows[0];
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No mail came to ${address} saying “${saying}”.`);
    },
    close: async () => {
      await Promise.all(contexts.map((context) => context.close()));
      await browser.close();
      await server.stop();
      expect(faults.flat()).toEqual([]);
    },
  };
}

async function contextOf(browser: Browser, device: BrowserContextOptions): Promise<BrowserContext> {
  const context = await browser.newContext({ locale: 'en-GB', reducedMotion: 'reduce', ...device });
  context.setDefaultTimeout(PATIENCE_MS);
  return context;
}
