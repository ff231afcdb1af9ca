// The documents of the task "look after a group".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const GroupToLookAfterDocument = graphql(`
  query GroupToLookAfter($id: ID!) {
    group(id: $id) {
      id
      networkId
      name
      purpose
      subject
      phase
      theme
      language
      entry
      follows
      facilitatorsRead
      isClosed
      can {
        lookAfter
        showToFacilitators
        appoint
        close
        share
      }
      networks {
        id
      }
      organisations {
        id
        name
        people {
          id
          name
          isConvenor
        }
      }
      admissions {
        id
        kind
        words
        personName
        organisationName
        askerName
        can {
          answer
          withdraw
        }
      }
    }
  }
`);

export type GroupToLookAfter = ResultOf<typeof GroupToLookAfterDocument>['group'];
export type Admission = GroupToLookAfter['admissions'][number];

export const GroupCandidatesDocument = graphql(`
  query GroupCandidates($groupId: ID!, $words: String!) {
    groupCandidates(groupId: $groupId, words: $words, first: 8) {
      items {
        personId
        name
        organisationName
      }
    }
  }
`);

export const InviteToGroupDocument = graphql(`
  mutation InviteToGroup($groupId: ID!, $personId: ID!, $words: String!, $clientKey: ID!) {
    inviteToGroup(groupId: $groupId, personId: $personId, words: $words, clientKey: $clientKey) {
      id
      state
    }
  }
`);

export const AnswerRequestDocument = graphql(`
  mutation AnswerGroupRequest($id: ID!, $accept: Boolean!) {
    answerGroupAdmission(id: $id, accept: $accept) {
      id
      state
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawGroupInvitation($id: ID!) {
    withdrawGroupAdmission(id: $id) {
      id
      state
    }
  }
`);

export const RestoreInvitationDocument = graphql(`
  mutation RestoreGroupInvitation($id: ID!) {
    restoreGroupAdmission(id: $id) {
      id
      state
    }
  }
`);

export const AppointConvenorDocument = graphql(`
  mutation AppointConvenor($groupId: ID!, $personId: ID!) {
    appointConvenor(groupId: $groupId, personId: $personId) {
      id
      convenorCount
    }
  }
`);

export const DismissConvenorDocument = graphql(`
  mutation DismissConvenor($groupId: ID!, $personId: ID!) {
    dismissConvenor(groupId: $groupId, personId: $personId) {
      id
      convenorCount
    }
  }
`);

export const ChangeGroupDocument = graphql(`
  mutation ChangeGroup(
    $groupId: ID!
    $name: String!
    $purpose: String!
    $subject: Subject
    $phase: TeachingPhase
    $theme: String!
    $language: String!
    $entry: GroupEntry!
  ) {
    changeGroup(
      groupId: $groupId
      name: $name
      purpose: $purpose
      subject: $subject
      phase: $phase
      theme: $theme
      language: $language
      entry: $entry
    ) {
      id
      name
    }
  }
`);

export const LetFacilitatorsReadDocument = graphql(`
  mutation LetFacilitatorsRead($groupId: ID!, $allowed: Boolean!) {
    letFacilitatorsRead(groupId: $groupId, allowed: $allowed) {
      id
      facilitatorsRead
    }
  }
`);

export const CloseGroupDocument = graphql(`
  mutation CloseGroup($id: ID!) {
    closeGroup(groupId: $id) {
      id
      isClosed
    }
  }
`);

export const ReopenGroupDocument = graphql(`
  mutation ReopenGroup($id: ID!) {
    reopenGroup(groupId: $id) {
      id
      isClosed
    }
  }
`);
