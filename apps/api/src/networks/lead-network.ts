// An act of a co-leader upon the network as a whole, alone with its row.
import { Injectable } from '@nestjs/common';
import { type Actor, canLeadNetwork } from '@sixfold/domain';
import { ensure, found } from '../platform/graphql/refusal.js';
import { Transaction } from '../platform/transaction/transaction.js';
import type { Tx } from '../platform/transaction/tx.js';
import type { NetworkEntity } from './network.entity.js';
import { NetworksRepository } from './networks.repository.js';
import { policyFacts } from './networks.service.js';

@Injectable()
export class LeadNetwork {
  constructor(
    private readonly networks: NetworksRepository,
    private readonly transaction: Transaction,
  ) {}

  /** Gives the network as it is afterwards. */
  async act(
    actor: Actor,
    networkId: string,
    act: (tx: Tx, network: NetworkEntity) => Promise<void>,
  ): Promise<NetworkEntity> {
    ensure(canLeadNetwork(actor, policyFacts(found(await this.networks.findById(networkId)))));
    await this.transaction.run(async (tx) => act(tx, found(await this.networks.lock(tx, networkId))));
    return found(await this.networks.findById(networkId));
  }
}
