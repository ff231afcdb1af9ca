// The documents of the task "take over changes".
import { DocumentFragment, WholeResourceFragment } from '../../parts/resource/whole-resource.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const ChangesDocument = graphql(
  `
    query Changes($id: ID!) {
      resource(id: $id) {
        ...WholeResource
      }
      changesOfOriginal(id: $id) {
        originalId
        upTo
        base {
          ...Document
        }
        mine {
          ...Document
        }
        theirs {
          ...Document
        }
        changes {
          field
          change
        }
      }
    }
  `,
  [DocumentFragment, WholeResourceFragment],
);

export const TakeOverChangesDocument = graphql(
  `
    mutation TakeOverChanges($clientKey: ID!, $id: ID!, $version: Int!, $upTo: Int!, $fields: [ResourceField!]!) {
      takeOverChanges(input: { clientKey: $clientKey, id: $id, version: $version, upTo: $upTo, fields: $fields }) {
        ...WholeResource
      }
    }
  `,
  [WholeResourceFragment],
);

export type Changes = ResultOf<typeof ChangesDocument>['changesOfOriginal'];
export type Change = Changes['changes'][number];
