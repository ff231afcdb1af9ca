// The documents of the task "open a group".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const GroupsDocument = graphql(`
  query GroupsOfNetwork($networkId: ID!, $after: String) {
    network(id: $networkId) {
      id
      name
      state
    }
    groups(networkId: $networkId, after: $after) {
      items {
        id
        name
        purpose
        language
        personCount
        organisationCount
        convenorCount
        joinedFor
        can {
          wayIn
          joinFor
        }
      }
      nextCursor
    }
  }
`);

export const NetworkNameDocument = graphql(`
  query NetworkName($networkId: ID!) {
    network(id: $networkId) {
      id
      name
    }
  }
`);

export const GroupNamesDocument = graphql(`
  query GroupNames($networkId: ID!, $after: String) {
    groupNames(networkId: $networkId, after: $after) {
      items {
        id
        name
        language
      }
      nextCursor
    }
  }
`);

export type GroupInList = ResultOf<typeof GroupsDocument>['groups']['items'][number];
export type NetworkOfGroups = ResultOf<typeof GroupsDocument>['network'];

export const OpenGroupDocument = graphql(`
  mutation OpenGroup($networkId: ID!, $name: String!, $purpose: String!, $entry: GroupEntry!, $clientKey: ID!) {
    openGroup(networkId: $networkId, name: $name, purpose: $purpose, entry: $entry, clientKey: $clientKey) {
      id
    }
  }
`);

export const JoinGroupDocument = graphql(`
  mutation JoinGroup($groupId: ID!, $organisationId: ID!) {
    joinGroup(groupId: $groupId, organisationId: $organisationId) {
      id
      personCount
      organisationCount
      joinedFor
      can {
        wayIn
        joinFor
      }
    }
  }
`);
