// The documents of the task "answer wishes".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const WaitingDocument = graphql(`
  query ResourcesWaiting($networkId: ID!, $after: String) {
    network(id: $networkId) {
      id
      name
    }
    resourcesWaiting(networkId: $networkId, after: $after, first: 20) {
      items {
        id
        canAnswer
        wish {
          id
          audience
          askedByName
          askedAt
        }
        resource {
          id
          title
          purpose
          language
          licence
          maker {
            name
            organisationName
            formerly
          }
        }
      }
      nextCursor
    }
  }
`);

export const AnswerWishDocument = graphql(`
  mutation AnswerWish($id: ID!, $approve: Boolean!, $reason: String) {
    answerWish(input: { id: $id, approve: $approve, reason: $reason }) {
      id
      audience
      wish {
        id
        answer
        answeredByName
        reason
      }
    }
  }
`);

export type Waiting = ResultOf<typeof WaitingDocument>['resourcesWaiting']['items'][number];
