// The documents of the task "start a network".
import { graphql } from '../../platform/graphql.js';

export const BeforeStartDocument = graphql(`
  query BeforeStart {
    programmes {
      id
      name
    }
    myAffiliations {
      id
      confirmed
      organisation {
        id
        name
        kind
      }
    }
  }
`);

export const StartNetworkDocument = graphql(`
  mutation StartNetwork(
    $clientKey: ID!
    $programmeId: ID
    $endsOn: String
    $organisationId: ID!
    $name: String!
    $purpose: String!
    $learningFocus: String!
    $language: String!
  ) {
    startNetwork(
      input: {
        clientKey: $clientKey
        programmeId: $programmeId
        endsOn: $endsOn
        organisationId: $organisationId
        name: $name
        purpose: $purpose
        learningFocus: $learningFocus
        language: $language
      }
    ) {
      id
      name
      state
    }
  }
`);
