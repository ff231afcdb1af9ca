// The documents of the task "start a light group".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const PeopleInMyRoleDocument = graphql(`
  query PeopleInMyRole {
    colleagueSearch {
      inMyRole {
        personId
        name
        organisationNames
        networksInCommon {
          id
          name
        }
      }
    }
  }
`);

export type Peer = ResultOf<typeof PeopleInMyRoleDocument>['colleagueSearch']['inMyRole'][number];

export const StartGroupWithDocument = graphql(`
  mutation StartGroupWith($networkId: ID!, $name: String!, $purpose: String!, $personIds: [ID!]!, $clientKey: ID!) {
    startGroupWith(
      networkId: $networkId
      name: $name
      purpose: $purpose
      personIds: $personIds
      clientKey: $clientKey
    ) {
      id
    }
  }
`);
