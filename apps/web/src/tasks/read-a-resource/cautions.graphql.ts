// The documents of what did not work with a resource.
import { type FragmentOf, graphql } from '../../platform/graphql.js';

export const CautionsFragment = graphql(`
  fragment Cautions on ResourceCautions @_unmask {
    id
    mayNote
    mayAnswer
    cautions {
      id
      organisationName
      words
      notedAt
      answer
      isMine
    }
  }
`);

export const NoteCautionDocument = graphql(
  `
    mutation NoteCaution($clientKey: ID!, $resourceId: ID!, $words: String!) {
      noteWhatDidNotWork(input: { clientKey: $clientKey, resourceId: $resourceId, words: $words }) {
        ...Cautions
      }
    }
  `,
  [CautionsFragment],
);

export const RemoveCautionDocument = graphql(
  `
    mutation RemoveCaution($id: ID!) {
      removeWhatDidNotWork(id: $id) {
        ...Cautions
      }
    }
  `,
  [CautionsFragment],
);

export const RestoreCautionDocument = graphql(
  `
    mutation RestoreCaution($id: ID!) {
      restoreWhatDidNotWork(id: $id) {
        ...Cautions
      }
    }
  `,
  [CautionsFragment],
);

export const AnswerCautionDocument = graphql(
  `
    mutation AnswerCaution($id: ID!, $answer: String!) {
      answerWhatDidNotWork(input: { id: $id, answer: $answer }) {
        ...Cautions
      }
    }
  `,
  [CautionsFragment],
);

export type CautionsOfResource = FragmentOf<typeof CautionsFragment>;
export type Caution = CautionsOfResource['cautions'][number];
