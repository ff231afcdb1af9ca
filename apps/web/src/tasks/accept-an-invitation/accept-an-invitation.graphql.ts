// The documents of the task "accept an invitation".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const InvitationDocument = graphql(`
  query Invitation($token: String!) {
    invitation(token: $token) {
      email
      expiresAt
      hasAccount
      inviterName
      role
      organisation {
        id
        name
      }
    }
  }
`);

export const AcceptInvitationDocument = graphql(`
  mutation AcceptInvitation($token: String!, $name: String, $password: String) {
    acceptInvitation(token: $token, name: $name, password: $password) {
      takesEffect
      organisation {
        id
        name
      }
    }
  }
`);

/** Whoever has just chosen a password need not write it again. */
export const EnterDocument = graphql(`
  mutation EnterAfterInvitation($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);

export type OpenInvitation = ResultOf<typeof InvitationDocument>['invitation'];
export type AcceptedInvitation = ResultOf<typeof AcceptInvitationDocument>['acceptInvitation'];
