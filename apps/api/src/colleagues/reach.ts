// Through what somebody reaches others: their own organisations, and the networks that these are members of.
import type { Actor } from '@sixfold/domain';

export interface Reach {
  readonly organisationIds: readonly string[];
  readonly networkIds: readonly string[];
}

export const reachOf = ({ affiliations, networks }: Actor): Reach => ({
  organisationIds: [...new Set(affiliations.map(({ organisationId }) => organisationId))],
  networkIds: [...new Set(networks.filter(({ standing }) => standing === 'member').map(({ networkId }) => networkId))],
});
