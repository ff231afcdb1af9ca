// Delivery in short: a few kills of the server amid sixteen posters, and a line that loses answers.
// @ts-check
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkDelivery } from './check.mjs';

it('keeps what it acknowledges, once and in order', async () => {
  const { figures, historyFile } = await checkDelivery({ kills: 3, postsEach: 4, durable: false, say: () => {} });
  expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
  for (const { posts, changes, acknowledged, unanswered } of figures) {
    expect(acknowledged).toBe(posts + changes);
    expect(posts).toBeGreaterThanOrEqual(16);
    expect(changes).toBeGreaterThanOrEqual(32);
    expect(unanswered).toBeGreaterThan(0);
  }
  rmSync(dirname(historyFile), { recursive: true });
}, 600_000);
