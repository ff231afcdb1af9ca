// The documents of what is looked for, beside the bank.
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const RequestsDocument = graphql(`
  query Requests(
    $networkId: ID
    $openOnly: Boolean!
    $subject: Subject
    $phase: TeachingPhase
    $yearGroup: Int
    $language: String
    $first: Int!
    $after: String
  ) {
    resourceRequests(
      networkId: $networkId
      openOnly: $openOnly
      subject: $subject
      phase: $phase
      yearGroup: $yearGroup
      language: $language
      first: $first
      after: $after
    ) {
      items {
        id
        title
        language
        neededBy
        standing
        subject
        networkName
        author {
          name
          organisationName
        }
        answers {
          resourceId
        }
      }
      nextCursor
    }
  }
`);

export type RequestInList = ResultOf<typeof RequestsDocument>['resourceRequests']['items'][number];
