// The documents of the task "sign in".
import { graphql } from '../../platform/graphql.js';

export const SignInDocument = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      id
    }
  }
`);
