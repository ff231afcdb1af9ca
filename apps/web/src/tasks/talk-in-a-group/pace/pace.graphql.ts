// The documents of the pace of a discussion.
import { graphql } from '../../../platform/graphql.js';

const PaceFragment = graphql(`
  fragment Pace on DiscussionPace @_unmask {
    id
    minutes
    askedByName
  }
`);

export const PaceDocument = graphql(
  `
    query DiscussionPace($discussionId: ID!) {
      discussionPace(discussionId: $discussionId) {
        ...Pace
      }
    }
  `,
  [PaceFragment],
);

export const SetPaceDocument = graphql(
  `
    mutation PaceDiscussion($discussionId: ID!, $minutes: Int!, $clientKey: ID!) {
      paceDiscussion(discussionId: $discussionId, minutes: $minutes, clientKey: $clientKey) {
        ...Pace
      }
    }
  `,
  [PaceFragment],
);
