// Where a network of the demo stands: `/networks/…`.
import type { Copy } from './copy.js';

export async function networkPath(copy: Copy, name: string): Promise<string> {
  const { rows } = await copy.server.database.query<{ id: string }>('SELECT id FROM network WHERE name = $1', [name]);
  const [network] = rows;
  if (network === undefined) throw new Error(`The demo has no network ${name}.`);
  return `/networks/${network.id}`;
}
