// The documents of the task "talk in a group".
import { FollowingFragment } from '../../parts/following/following.graphql.js';
import { PostFragment } from '../../parts/post/post.graphql.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const GroupDocument = graphql(
  `
    query GroupToTalkIn($id: ID!) {
      group(id: $id) {
        id
        networkId
        networkName
        name
        purpose
        subject
        phase
        theme
        language
        facilitatorsRead
        isClosed
        follows
        personCount
        convenorCount
        joinedFor
        following {
          ...Following
        }
        can {
          wayIn
          joinFor
          read
          post
          lookAfter
          appoint
          leave
          close
          conveneFor
        }
        networks {
          id
          name
          isHome
          endsAt
          reason
        }
        organisations {
          id
          name
          networkId
          people {
            id
            name
            isConvenor
          }
        }
        history {
          id
          act
          personName
          at
        }
        admissions {
          id
          kind
          words
          askerName
          can {
            answer
            withdraw
          }
        }
      }
      myAffiliations {
        id
        organisation {
          id
          name
        }
      }
    }
  `,
  [FollowingFragment],
);

export type Group = ResultOf<typeof GroupDocument>['group'];
export type Admission = Group['admissions'][number];

export const DiscussionsDocument = graphql(`
  query DiscussionsOfGroup($groupId: ID!, $after: String) {
    discussions(groupId: $groupId, after: $after) {
      items {
        id
        title
        language
        postCount
        lastPostAt
        unread
        startedBy {
          name
          organisationName
        }
      }
      nextCursor
    }
  }
`);

export const LeaveGroupDocument = graphql(`
  mutation LeaveGroup($groupId: ID!) {
    leaveGroup(groupId: $groupId) {
      id
      personCount
      joinedFor
    }
  }
`);

export const StartDiscussionDocument = graphql(`
  mutation StartDiscussion($groupId: ID!, $title: String!, $body: RichText!, $clientKey: ID!) {
    startDiscussion(groupId: $groupId, title: $title, body: $body, clientKey: $clientKey) {
      id
    }
  }
`);

export const DiscussionDocument = graphql(
  `
    query Discussion($id: ID!) {
      discussion(id: $id) {
        id
        groupId
        groupName
        title
        language
        readTo
        movedInto {
          id
          title
        }
        following {
          ...Following
        }
        startedBy {
          name
          organisationName
        }
        can {
          post
          removePosts
          pinPosts
          movePosts
          resolve
          lead
        }
      }
      whatIsNew(discussionId: $id) {
        firstSeq
        count
        notable {
          kind
          seq
          authorName
          question
          answerBy
          outcome
        }
        people {
          author {
            id
            name
            organisationName
          }
          count
          firstSeq
        }
        others
      }
    }
  `,
  [FollowingFragment],
);

export type WhatIsNew = ResultOf<typeof DiscussionDocument>['whatIsNew'];

export const MarkReadDocument = graphql(`
  mutation MarkDiscussionRead($discussionId: ID!, $seq: Int!) {
    markDiscussionRead(discussionId: $discussionId, seq: $seq) {
      id
      readTo
      unread
    }
  }
`);

export const PostsDocument = graphql(
  `
    query Posts($discussionId: ID!, $before: Int, $after: Int, $around: Int) {
      posts(discussionId: $discussionId, before: $before, after: $after, around: $around) {
        items {
          ...Post
        }
        hasEarlier
        hasLater
        upTo
      }
    }
  `,
  [PostFragment],
);

export const PostsSinceDocument = graphql(
  `
    query PostsSince($discussionId: ID!, $seq: Int!) {
      postsSince(discussionId: $discussionId, seq: $seq) {
        items {
          ...Post
        }
        hasMore
      }
    }
  `,
  [PostFragment],
);

export const WriteDocument = graphql(
  `
    mutation WritePost($discussionId: ID!, $body: RichText!, $clientKey: ID!) {
      post(discussionId: $discussionId, body: $body, clientKey: $clientKey) {
        ...Post
      }
    }
  `,
  [PostFragment],
);
