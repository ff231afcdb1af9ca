// The document of the page "my networks".
import { graphql } from '../../platform/graphql.js';
import { NetworkRowFragment } from '../../parts/network/network-row.js';

export const MyNetworksDocument = graphql(
  `
    query MyNetworks {
      myNetworks {
        id
        reachedThrough {
          id
          name
        }
        ...NetworkRow
      }
    }
  `,
  [NetworkRowFragment],
);
