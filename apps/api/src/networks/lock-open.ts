// Holds a network for a change to its schools, so that nothing that ends it comes between.
import { takesMembers } from '@sixfold/domain';
import { found, Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworksRepository } from './networks.repository.js';

/** @throws Refusal NETWORK_TAKES_NO_MEMBERS once it has lapsed or been closed */
export async function lockOpen(networks: NetworksRepository, tx: Tx, networkId: string): Promise<void> {
  const network = found(await networks.lock(tx, networkId));
  if (!takesMembers(network.state)) throw new Refusal('NETWORK_TAKES_NO_MEMBERS');
}
