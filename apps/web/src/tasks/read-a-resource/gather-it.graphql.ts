// The documents with which one gathers resources in collections.
import { WholeResourceFragment } from '../../parts/resource/whole-resource.js';
import { graphql } from '../../platform/graphql.js';

export const OwnCollectionsDocument = graphql(`
  query OwnCollections {
    resources(mine: true, kind: COLLECTION, first: 50) {
      items {
        id
        title
      }
      nextCursor
    }
  }
`);

export const GatherResourceDocument = graphql(
  `
    mutation GatherResource($clientKey: ID!, $collectionId: ID!, $resourceId: ID!, $why: String) {
      gatherResource(
        input: { clientKey: $clientKey, collectionId: $collectionId, resourceId: $resourceId, why: $why }
      ) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);
