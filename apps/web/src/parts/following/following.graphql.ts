// What is followed, and the documents that change it.
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const FollowingFragment = graphql(`
  fragment Following on Following @_unmask {
    id
    name
    networkName
    level
    chosen
    usual
  }
`);

export type Following = ResultOf<typeof FollowingFragment>;
export type FollowLevel = Following['level'];

export const FollowDiscussionDocument = graphql(
  `
    mutation FollowDiscussion($discussionId: ID!, $level: FollowLevel) {
      followDiscussion(discussionId: $discussionId, level: $level) {
        ...Following
      }
    }
  `,
  [FollowingFragment],
);

export const FollowGroupDocument = graphql(
  `
    mutation FollowGroup($groupId: ID!, $level: FollowLevel) {
      followGroup(groupId: $groupId, level: $level) {
        ...Following
      }
    }
  `,
  [FollowingFragment],
);
