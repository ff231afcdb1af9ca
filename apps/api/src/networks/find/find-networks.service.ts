// Finding a network: the public facts of those that whoever looks may know of.
import { Injectable } from '@nestjs/common';
import { findableNetworks, soughtPhases, type Viewer } from '@sixfold/domain';
import type { Request } from 'express';
import { VisitorLimits } from '../../platform/session/limits/visitor-limits.js';
import {
  type FacetRow,
  FindNetworksRepository,
  type FoundNetworkRow,
  type NetworkPlace,
  type NetworksSought,
} from './find-networks.repository.js';

/** Who looks, and from where. */
interface Asker {
  readonly viewer: Viewer;
  readonly request: Request;
}

@Injectable()
export class FindNetworksService {
  constructor(
    private readonly networks: FindNetworksRepository,
    private readonly visitors: VisitorLimits,
  ) {}

  /**
   * One more than `first`, so that the caller knows whether there is a next page.
   * @throws Refusal TOO_MANY_ATTEMPTS for visitors who copy rather than look
   */
  async page(
    { viewer, request }: Asker,
    sought: NetworksSought,
    after: NetworkPlace | null,
    first: number,
  ): Promise<FoundNetworkRow[]> {
    if (viewer === null) await this.visitors.countSearch(request);
    return this.networks.page(findableNetworks(viewer), sought, after, first + 1);
  }

  /** @throws Refusal TOO_MANY_ATTEMPTS as above */
  async facets({ viewer, request }: Asker): Promise<FacetRow[]> {
    if (viewer === null) await this.visitors.countSearch(request);
    return this.networks.facets(findableNetworks(viewer), soughtPhases);
  }
}
