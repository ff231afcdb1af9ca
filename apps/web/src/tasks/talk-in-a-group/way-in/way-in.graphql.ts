// The documents of getting into a group: joining, asking, answering an invitation, taking a request back, convening.
import { graphql } from '../../../platform/graphql.js';

export const JoinGroupDocument = graphql(`
  mutation JoinGroupToTalk($groupId: ID!, $organisationId: ID!) {
    joinGroup(groupId: $groupId, organisationId: $organisationId) {
      id
      personCount
      joinedFor
    }
  }
`);

export const AskToJoinDocument = graphql(`
  mutation AskToJoinGroup($groupId: ID!, $organisationId: ID!, $words: String!, $clientKey: ID!) {
    askToJoinGroup(groupId: $groupId, organisationId: $organisationId, words: $words, clientKey: $clientKey) {
      id
      state
    }
  }
`);

export const AnswerInvitationDocument = graphql(`
  mutation AnswerGroupInvitation($id: ID!, $accept: Boolean!) {
    answerGroupAdmission(id: $id, accept: $accept) {
      id
      state
    }
  }
`);

export const WithdrawRequestDocument = graphql(`
  mutation WithdrawGroupRequest($id: ID!) {
    withdrawGroupAdmission(id: $id) {
      id
      state
    }
  }
`);

export const RestoreRequestDocument = graphql(`
  mutation RestoreGroupRequest($id: ID!) {
    restoreGroupAdmission(id: $id) {
      id
      state
    }
  }
`);

export const ConveneGroupDocument = graphql(`
  mutation ConveneGroup($groupId: ID!, $organisationId: ID!) {
    conveneGroup(groupId: $groupId, organisationId: $organisationId) {
      id
      personCount
      convenorCount
      joinedFor
    }
  }
`);
