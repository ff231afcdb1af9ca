// Holds a network for a change of its lead, which is possible while it lives.
import { leadCanChange } from '@sixfold/domain';
import { found, Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import type { NetworksRepository } from './networks.repository.js';

/** @throws Refusal LEAD_CANNOT_CHANGE once the network has come to its end */
export async function lockLed(networks: NetworksRepository, tx: Tx, networkId: string): Promise<NetworkEntity> {
  const network = found(await networks.lock(tx, networkId));
  if (!leadCanChange(network.state)) throw new Refusal('LEAD_CANNOT_CHANGE');
  return network;
}
