// The documents of the task "add a partner".
import { graphql } from '../../platform/graphql.js';

export const AddPartnerDocument = graphql(`
  mutation AddPartner($name: String!, $kind: PartnerKind!, $town: String, $officerEmail: String!, $clientKey: ID!) {
    addPartner(input: { name: $name, kind: $kind, town: $town, officerEmail: $officerEmail, clientKey: $clientKey }) {
      id
      name
    }
  }
`);
