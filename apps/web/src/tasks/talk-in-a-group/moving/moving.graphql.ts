// Moving posts to another discussion: the documents.
import { graphql } from '../../../platform/graphql.js';

export const MovePostsDocument = graphql(`
  mutation MovePosts($input: MovePostsInput!) {
    movePosts(input: $input) {
      id
      count
      into {
        id
        title
      }
    }
  }
`);

export const UndoMoveDocument = graphql(`
  mutation UndoMove($id: ID!) {
    undoMove(id: $id) {
      id
    }
  }
`);
