// A network for those who lead it, while there is still something to lead.
import { type Actor, canLeadNetwork, leadCanChange } from '@sixfold/domain';
import { ensure, found, Refusal } from '../platform/graphql/refusal.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import type { NetworksRepository } from './networks.repository.js';
import { type NetworksService, policyFacts } from './networks.service.js';

/** @throws Refusal NOT_FOUND, CO_LEADERS_ONLY, NETWORK_ONLY_READ once the network has come to its end */
export async function ledNetwork(networks: NetworksService, actor: Actor, networkId: string): Promise<NetworkEntity> {
  const network = await networks.read(actor, networkId);
  ensure(canLeadNetwork(actor, policyFacts(network)));
  return living(network);
}

/** The network held for a change of what its co-leaders write. @throws Refusal NETWORK_ONLY_READ */
export const lockLiving = async (networks: NetworksRepository, tx: Tx, networkId: string): Promise<NetworkEntity> =>
  living(found(await networks.lock(tx, networkId)));

function living(network: NetworkEntity): NetworkEntity {
  if (!leadCanChange(network.state)) throw new Refusal('NETWORK_ONLY_READ');
  return network;
}
