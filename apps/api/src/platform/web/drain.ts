// How a node takes its leave: it asks for no more requests, sends its sockets elsewhere a few at a time, and then stops.
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import { Live } from '../live/live.js';
import { Readiness } from './readiness.js';

/**
 * @param forMs how long the proxies in front need to notice; open sockets are closed evenly over that time. With none
 *   the application closes at once.
 */
export async function drain(app: INestApplication, forMs: number): Promise<void> {
  app.get(Readiness).leave();
  if (forMs > 0) await Promise.all([pause(forMs), app.get(Live).sendAway(forMs)]);
  await app.close();
}
