// The documents of what is looked for, beside the bank.
import { type FragmentOf, graphql } from '../../platform/graphql.js';

export const RequestInListFragment = graphql(`
  fragment RequestInList on ResourceRequest @_unmask {
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
`);

export const RequestsDocument = graphql(
  `
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
          ...RequestInList
        }
        nextCursor
      }
    }
  `,
  [RequestInListFragment],
);

export type RequestInList = FragmentOf<typeof RequestInListFragment>;
