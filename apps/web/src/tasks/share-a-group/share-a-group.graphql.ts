// The documents of the task "share a group".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const SharingFragment = graphql(`
  fragment Sharing on GroupSharing @_unmask {
    id
    groupId
    groupName
    groupPurpose
    networkName
    otherName
    state
    words
    askerName
    answer
    reason
    endsAt
    can {
      answer
      withdraw
      end
      goOn
    }
  }
`);

export type Sharing = ResultOf<typeof SharingFragment>;

export const GroupToShareDocument = graphql(
  `
    query GroupToShare($id: ID!) {
      group(id: $id) {
        id
        name
        networkId
        can {
          share
        }
        sharings {
          ...Sharing
        }
      }
    }
  `,
  [SharingFragment],
);

export const SharedGroupsDocument = graphql(
  `
    query SharedGroups($networkId: ID!, $after: String) {
      groupSharings(networkId: $networkId, first: 20, after: $after) {
        items {
          ...Sharing
        }
        nextCursor
      }
      network(id: $networkId) {
        id
        name
      }
    }
  `,
  [SharingFragment],
);

export const NetworksToAskDocument = graphql(`
  query NetworksToAsk($words: String!) {
    findNetworks(words: $words, first: 8) {
      items {
        network {
          id
          name
        }
      }
    }
  }
`);

export const AskToShareDocument = graphql(`
  mutation AskToShare($groupId: ID!, $networkId: ID!, $words: String!, $clientKey: ID!) {
    askToShareGroup(groupId: $groupId, networkId: $networkId, words: $words, clientKey: $clientKey) {
      id
      state
    }
  }
`);

export const AnswerSharingDocument = graphql(`
  mutation AnswerSharing($id: ID!, $accept: Boolean!, $words: String!) {
    answerGroupSharing(id: $id, accept: $accept, words: $words) {
      id
      state
    }
  }
`);

export const WithdrawSharingDocument = graphql(`
  mutation WithdrawSharing($id: ID!) {
    withdrawGroupSharing(id: $id) {
      id
      state
    }
  }
`);

export const EndSharingDocument = graphql(`
  mutation EndSharing($id: ID!, $reason: String!) {
    endGroupSharing(id: $id, reason: $reason) {
      id
      state
    }
  }
`);

export const GoOnSharingDocument = graphql(`
  mutation GoOnSharing($id: ID!) {
    goOnSharingGroup(id: $id) {
      id
      state
    }
  }
`);
