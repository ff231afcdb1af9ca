// The documents of the task "invite people".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const PeopleHereDocument = graphql(`
  query PeopleHere($organisationId: ID!, $after: String) {
    organisation(id: $organisationId) {
      id
      name
      kind
      can {
        id
        readPeople
        invitePeople
      }
      consentsOfPupils {
        today
      }
    }
    peopleAt(organisationId: $organisationId, first: 50, after: $after) {
      items {
        id
        personId
        name
        role
        startedOn
        confirmed
        mayEnd
      }
      nextCursor
    }
  }
`);

export const FormerlyHereDocument = graphql(`
  query FormerlyHere($organisationId: ID!, $after: String) {
    peopleAt(organisationId: $organisationId, formerly: true, first: 20, after: $after) {
      items {
        id
        name
        role
        startedOn
        endedOn
      }
      nextCursor
    }
  }
`);

export const EndTieDocument = graphql(`
  mutation EndTie($id: ID!) {
    endAffiliation(id: $id) {
      id
    }
  }
`);

export const WaitingInvitationsDocument = graphql(`
  query WaitingInvitations($organisationId: ID!, $after: String) {
    waitingInvitations(organisationId: $organisationId, first: 50, after: $after) {
      items {
        id
        email
        role
        inviterName
        sentAt
        isExpired
      }
      nextCursor
    }
  }
`);

export const ResendInvitationDocument = graphql(`
  mutation ResendInvitation($id: ID!) {
    resendInvitation(id: $id) {
      id
      sentAt
      isExpired
    }
  }
`);

export const WithdrawInvitationDocument = graphql(`
  mutation WithdrawInvitation($id: ID!) {
    withdrawInvitation(id: $id) {
      id
    }
  }
`);

export const RestoreInvitationDocument = graphql(`
  mutation RestoreInvitation($id: ID!) {
    restoreInvitation(id: $id) {
      id
    }
  }
`);

export const PlaceToInviteToDocument = graphql(`
  query PlaceToInviteTo($organisationId: ID!) {
    organisation(id: $organisationId) {
      id
      name
      kind
    }
  }
`);

export const PreviewInvitationsDocument = graphql(`
  query PreviewInvitations($organisationId: ID!, $people: [PersonToInviteInput!]!) {
    previewInvitations(organisationId: $organisationId, people: $people)
  }
`);

export const InvitePeopleDocument = graphql(`
  mutation InvitePeople($organisationId: ID!, $people: [PersonToInviteInput!]!, $clientKey: ID!) {
    invitePeople(organisationId: $organisationId, people: $people, clientKey: $clientKey)
  }
`);

export type PlaceToInviteTo = ResultOf<typeof PlaceToInviteToDocument>['organisation'];
export type PersonHere = ResultOf<typeof PeopleHereDocument>['peopleAt']['items'][number];
export type FormerPerson = ResultOf<typeof FormerlyHereDocument>['peopleAt']['items'][number];
export type WaitingInvitation = ResultOf<typeof WaitingInvitationsDocument>['waitingInvitations']['items'][number];
export type Role = PersonHere['role'];
export type Fate = ResultOf<typeof PreviewInvitationsDocument>['previewInvitations'][number];
