// The documents of the task "open a group".
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';

export const GroupsDocument = graphql(`
  query GroupsOfNetwork($networkId: ID!, $subject: Subject, $phase: TeachingPhase, $theme: String, $after: String) {
    groups(networkId: $networkId, subject: $subject, phase: $phase, theme: $theme, after: $after) {
      items {
        id
        name
        purpose
        subject
        phase
        theme
        language
        isClosed
        follows
        personCount
        organisationCount
        convenorCount
        joinedFor
        networks {
          id
          name
          isHome
        }
        can {
          wayIn
          joinFor
        }
      }
      nextCursor
    }
  }
`);

export const NetworkOfGroupsDocument = graphql(`
  query NetworkOfGroups($networkId: ID!) {
    network(id: $networkId) {
      id
      name
      state
      reachedThrough {
        id
      }
    }
    groupFacets(networkId: $networkId) {
      subjects
      phases
      themes
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
export type GroupFacets = ResultOf<typeof NetworkOfGroupsDocument>['groupFacets'];
export type Narrowing = Pick<VariablesOf<typeof GroupsDocument>, 'subject' | 'phase' | 'theme'>;

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
