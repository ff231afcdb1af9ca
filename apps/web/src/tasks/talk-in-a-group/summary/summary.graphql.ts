// The documents of what stands above a discussion.
import { graphql, type ResultOf } from '../../../platform/graphql.js';

const SummaryTextFragment = graphql(`
  fragment SummaryText on SummaryText @_unmask {
    body
    language
    writtenAt
    author {
      id
      name
      organisationName
      formerly
    }
  }
`);

const SummaryFragment = graphql(
  `
    fragment Summary on DiscussionSummary @_unmask {
      id
      version
      laterPosts
      upTo
      text {
        ...SummaryText
      }
    }
  `,
  [SummaryTextFragment],
);

export type SummaryShown = ResultOf<typeof SummaryFragment>;
export type SummaryWords = ResultOf<typeof SummaryTextFragment>;

export const SummaryDocument = graphql(
  `
    query DiscussionSummary($discussionId: ID!) {
      discussionSummary(discussionId: $discussionId) {
        ...Summary
      }
    }
  `,
  [SummaryFragment],
);

export const SummaryHistoryDocument = graphql(
  `
    query SummaryHistory($discussionId: ID!) {
      summaryHistory(discussionId: $discussionId) {
        ...SummaryText
      }
    }
  `,
  [SummaryTextFragment],
);

export const SumUpDocument = graphql(
  `
    mutation SumUpDiscussion($discussionId: ID!, $version: Int!, $body: RichText, $clientKey: ID!) {
      sumUpDiscussion(discussionId: $discussionId, version: $version, body: $body, clientKey: $clientKey) {
        ...Summary
      }
    }
  `,
  [SummaryFragment],
);
