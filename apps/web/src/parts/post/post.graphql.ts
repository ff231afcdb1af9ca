// What a post needs to be shown; also the shape in which it is pushed.
import { type FragmentOf, graphql, type ResultOf } from '../../platform/graphql.js';

export const PostFragment = graphql(`
  fragment Post on Post @_unmask {
    id
    discussionId
    seq
    clientKey
    author {
      id
      name
      organisationName
      formerly
    }
    body
    language
    postedAt
    changedSeq
    editedAt
    removal {
      byName
      reason
    }
    movedTo {
      discussionId
      title
      seq
    }
    movedFrom {
      id
      title
    }
    isPinned
    isAnswer
    asksGroup
    isAction
    reactions {
      kind
      count
    }
    myReactions
  }
`);

export type PostShown = ResultOf<typeof PostFragment>;
export type PostGiven = FragmentOf<typeof PostFragment>;
