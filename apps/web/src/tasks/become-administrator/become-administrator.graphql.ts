// The document of the task "become administrator".
import { graphql } from '../../platform/graphql.js';

export const UseAdministratorLinkDocument = graphql(`
  mutation UseAdministratorLink($token: String!, $name: String!, $password: String!) {
    useAdministratorLink(token: $token, name: $name, password: $password) {
      id
    }
  }
`);
