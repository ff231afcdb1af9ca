// Pushes from node to node by Redis, which may be away when a node starts, and go away and come back.
import { createClient } from '@redis/client';
import { createAdapter } from '@socket.io/redis-streams-adapter';
import type { Adapter, BetweenNodes } from './between-nodes.js';

/** Longer than this no push waits for a Redis that is away: then it goes to this node's own sockets alone. */
const PATIENCE_MS = 200;

export function byRedis(url: string): BetweenNodes {
  const client = createClient({
    url,
    commandOptions: { timeout: PATIENCE_MS },
    socket: { reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, 1_000) },
  });
  // Nothing here waits for it.
  client.on('error', () => undefined);
  void client.connect().catch(() => undefined);
  return {
    adapter: createAdapter(client, { maxLen: 1_000, streamName: 'sixfold' }) as Adapter,
    close: async () => client.destroy(),
  };
}
