// The document of the task "read a profile".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const PersonDocument = graphql(`
  query Person($id: ID!) {
    person(id: $id) {
      id
      name
      ties {
        role
        organisation {
          id
          name
        }
      }
      profile {
        subjects
        phases
        yearGroups
        languages
        roleInWords
        offers
        seeks
      }
    }
  }
`);

export type Profile = NonNullable<ResultOf<typeof PersonDocument>['person']['profile']>;
