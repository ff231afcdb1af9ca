// The documents of how a resource was used in class.
import { graphql, type ResultOf } from '../../../platform/graphql.js';

const UsesFragment = graphql(`
  fragment Uses on ResourceUses @_unmask {
    id
    schools {
      organisationId
      name
      times
    }
    notes {
      id
      personId
      personName
      organisationName
      className
      taughtOn
      how
      wouldChange
    }
  }
`);

export const UsesDocument = graphql(
  `
    query Uses($resourceId: ID!) {
      resourceUses(resourceId: $resourceId) {
        ...Uses
      }
    }
  `,
  [UsesFragment],
);

export const LogUseDocument = graphql(
  `
    mutation LogUse(
      $clientKey: ID!
      $resourceId: ID!
      $organisationId: ID!
      $className: String!
      $taughtOn: String!
      $how: String!
      $wouldChange: String!
    ) {
      logResourceUse(
        input: {
          clientKey: $clientKey
          resourceId: $resourceId
          organisationId: $organisationId
          className: $className
          taughtOn: $taughtOn
          how: $how
          wouldChange: $wouldChange
        }
      ) {
        id
        uses {
          ...Uses
        }
      }
    }
  `,
  [UsesFragment],
);

export const WithdrawUseDocument = graphql(
  `
    mutation WithdrawUse($id: ID!) {
      withdrawResourceUse(id: $id) {
        ...Uses
      }
    }
  `,
  [UsesFragment],
);

export type UsesOfResource = ResultOf<typeof UsesDocument>['resourceUses'];
export type UseNote = UsesOfResource['notes'][number];
