// Holds a network for a change that is possible only while it is forming, so that no activation comes between.
import { found, Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworksRepository } from './networks.repository.js';

/** @throws Refusal NETWORK_NOT_FORMING once it has been activated or closed */
export async function lockForming(networks: NetworksRepository, tx: Tx, networkId: string): Promise<void> {
  const network = found(await networks.lock(tx, networkId));
  if (network.state !== 'forming') throw new Refusal('NETWORK_NOT_FORMING');
}
