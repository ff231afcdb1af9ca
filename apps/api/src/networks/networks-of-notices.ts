// Tells the notices which networks their readers reach now, by the policy that opens the network itself.
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { canReadNetwork, visibleNetworks } from '@sixfold/domain';
import { ACTOR_SOURCE, type ActorSource } from '../platform/graphql/actor-source.js';
import {
  NoticePorts,
  type NetworksOfNotices as Networks,
  type ReachedNetwork,
  type ReaderOfNetwork,
} from '../platform/notices/notice-ports.js';
import { NetworksRepository } from './networks.repository.js';
import { policyFacts } from './networks.service.js';

@Injectable()
export class NetworksOfNotices implements Networks, OnModuleInit {
  constructor(
    @Inject(ACTOR_SOURCE) private readonly actors: ActorSource,
    private readonly networks: NetworksRepository,
    private readonly ports: NoticePorts,
  ) {}

  onModuleInit(): void {
    this.ports.addNetworks(this);
  }

  /** One statement for the networks, and one for each person. */
  async reached(asked: readonly ReaderOfNetwork[]): Promise<readonly ReachedNetwork[]> {
    if (asked.length === 0) return [];
    const networkIds = [...new Set(asked.map(({ networkId }) => networkId))];
    const networks = new Map((await this.networks.ofScope({ networkIds })).map((network) => [network.id, network]));
    const people = [...new Set(asked.map(({ personId }) => personId))];
    const actors = new Map(await Promise.all(people.map(async (id) => [id, await this.actors.load(id)] as const)));
    return asked.flatMap(({ personId, networkId }) => {
      const actor = actors.get(personId);
      const network = networks.get(networkId);
      const reaches = actor && network && canReadNetwork(actor, policyFacts(network)).allowed;
      return reaches ? [{ personId, networkId, networkName: network.name }] : [];
    });
  }

  async networksOf(personId: string): Promise<readonly ReachedNetwork[]> {
    const actor = await this.actors.load(personId);
    const networks = actor === null ? [] : await this.networks.ofScope(visibleNetworks(actor));
    return networks.map(({ id, name }) => ({ personId, networkId: id, networkName: name }));
  }
}
