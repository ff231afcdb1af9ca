// Delivery in short: a few kills of the server amid sixteen posters, and a line that loses answers.
// @ts-check
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkDelivery } from './check.mjs';

it('keeps what it acknowledges, once and in order', async () => {
  const { figures, historyFile } = await checkDelivery({ kills: 3, postsEach: 4, durable: false, say: () => {} });
  expect(figures.flatMap(({ faults }) => faults)).toEqual([]);
  for (const { posts, acknowledged, unanswered } of figures) {
    expect(acknowledged).toBe(posts);
    expect(posts).toBeGreaterThanOrEqual(48);
    expect(unanswered).toBeGreaterThan(0);
  }
  rmSync(dirname(historyFile), { recursive: true });
}, 240_000);
