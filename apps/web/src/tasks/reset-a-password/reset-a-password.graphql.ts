// The documents of the task "reset a password".
import { graphql } from '../../platform/graphql.js';

export const AskForPasswordResetDocument = graphql(`
  mutation AskForPasswordReset($email: String!) {
    askForPasswordReset(email: $email)
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($token: String!, $password: String!) {
    resetPassword(token: $token, password: $password) {
      id
    }
  }
`);
