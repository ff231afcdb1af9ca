// The documents of the task "review the year".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const ReviewsFragment = graphql(`
  fragment Reviews on YearlyReviews @_unmask {
    id
    mayWrite
    published {
      id
      year
      publisherName
      publishedAt
      answers {
        heading
        level
        words
      }
    }
    toReview {
      year
      endsAt
      draft {
        revision
        writerName
        answers {
          heading
          level
          words
        }
      }
    }
  }
`);

export const ReviewsDocument = graphql(
  `
    query Reviews($networkId: ID!) {
      network(id: $networkId) {
        id
        name
        activatedAt
      }
      yearlyReviews(networkId: $networkId) {
        ...Reviews
      }
    }
  `,
  [ReviewsFragment],
);

export type Reviews = ResultOf<typeof ReviewsDocument>['yearlyReviews'];
export type PublishedReview = Reviews['published'][number];
export type YearToReview = NonNullable<Reviews['toReview']>;
export type Answer = PublishedReview['answers'][number];
export type Heading = Answer['heading'];
export type Level = NonNullable<Answer['level']>;

export const SaveReviewDraftDocument = graphql(`
  mutation SaveReviewDraft($networkId: ID!, $year: Int!, $answers: [ReviewAnswerInput!]!, $revision: Int!) {
    saveReviewDraft(input: { networkId: $networkId, year: $year, answers: $answers, revision: $revision }) {
      revision
    }
  }
`);

export const PublishReviewDocument = graphql(
  `
    mutation PublishReview($networkId: ID!, $year: Int!, $revision: Int!) {
      publishReview(input: { networkId: $networkId, year: $year, revision: $revision }) {
        ...Reviews
      }
    }
  `,
  [ReviewsFragment],
);
