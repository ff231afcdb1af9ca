// Reacting to a post: the documents.
import { PostFragment } from '../../../parts/post/post.graphql.js';
import { graphql } from '../../../platform/graphql.js';

export const ReactDocument = graphql(
  `
    mutation React($id: ID!, $kind: ReactionKind!, $isGiven: Boolean!) {
      react(id: $id, kind: $kind, isGiven: $isGiven) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const PostReactionsDocument = graphql(`
  query PostReactions($id: ID!) {
    postReactions(id: $id) {
      kind
      by {
        id
        name
        organisationName
      }
    }
  }
`);
