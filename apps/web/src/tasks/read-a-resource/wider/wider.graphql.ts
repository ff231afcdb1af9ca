// The documents by which an author gives a resource further than the network.
import { graphql, type ResultOf } from '../../../platform/graphql.js';

export const WishDocument = graphql(`
  query Wish($id: ID!) {
    resource(id: $id) {
      id
      wish {
        id
        audience
        askedAt
        answer
        answeredByName
        reason
      }
    }
  }
`);

export const AskForWiderDocument = graphql(`
  mutation AskForWider($id: ID!, $audience: WiderAudience!, $clientKey: ID!) {
    askForWiderCircle(input: { id: $id, audience: $audience, clientKey: $clientKey }) {
      id
      wish {
        id
        audience
        askedAt
        answer
        answeredByName
        reason
      }
    }
  }
`);

export const TakeBackWishDocument = graphql(`
  mutation TakeBackWish($id: ID!) {
    takeBackWish(id: $id) {
      id
      wish {
        id
        audience
        askedAt
        answer
        answeredByName
        reason
      }
    }
  }
`);

export const TakeDownDocument = graphql(`
  mutation TakeDown($id: ID!, $reason: String!) {
    takeDownResource(input: { id: $id, reason: $reason })
  }
`);

export type Wish = NonNullable<ResultOf<typeof WishDocument>['resource']['wish']>;
