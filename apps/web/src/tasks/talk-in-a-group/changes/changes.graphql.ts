// What becomes of a post: the documents.
import { PostFragment } from '../../../parts/post/post.graphql.js';
import { graphql } from '../../../platform/graphql.js';

export const EditPostDocument = graphql(
  `
    mutation EditPost($id: ID!, $body: RichText!, $clientKey: ID!) {
      editPost(id: $id, body: $body, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const RemovePostDocument = graphql(
  `
    mutation RemovePost($id: ID!, $reason: String, $clientKey: ID!) {
      removePost(id: $id, reason: $reason, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const RestorePostDocument = graphql(
  `
    mutation RestorePost($id: ID!, $clientKey: ID!) {
      restorePost(id: $id, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const PinPostDocument = graphql(
  `
    mutation PinPost($id: ID!, $isPinned: Boolean!, $clientKey: ID!) {
      pinPost(id: $id, isPinned: $isPinned, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const MarkAnswerDocument = graphql(
  `
    mutation MarkAnswer($id: ID!, $isAnswer: Boolean!, $clientKey: ID!) {
      markAnswer(id: $id, isAnswer: $isAnswer, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const MarkedPostsDocument = graphql(
  `
    query MarkedPosts($discussionId: ID!) {
      markedPosts(discussionId: $discussionId) {
        ...Post
      }
    }
  `,
  [PostFragment],
);

export const PostHistoryDocument = graphql(`
  query PostHistory($id: ID!) {
    postHistory(id: $id) {
      body
      writtenAt
      replacedAt
    }
  }
`);
