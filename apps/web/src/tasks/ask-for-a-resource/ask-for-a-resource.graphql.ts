// The documents of the task "ask for a resource".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const WholeRequestFragment = graphql(`
  fragment WholeRequest on ResourceRequest @_unmask {
    id
    networkId
    networkName
    author {
      personId
      name
      organisationName
    }
    title
    words
    subject
    phase
    yearGroups
    language
    neededBy
    standing
    answers {
      personId
      name
      organisationName
      resourceId
      resourceTitle
      resourceLanguage
      line
      helped
    }
    can {
      answer
      keep
      reopen
    }
  }
`);

export const RequestDocument = graphql(
  `
    query Request($id: ID!) {
      resourceRequest(id: $id) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

/** Where I can ask. */
export const NetworksToAskDocument = graphql(`
  query NetworksToAsk {
    myNetworks {
      id
      name
      state
      reachedThrough {
        id
      }
    }
  }
`);

export const AskForResourceDocument = graphql(
  `
    mutation AskForResource(
      $clientKey: ID!
      $networkId: ID!
      $title: String!
      $words: String!
      $subject: Subject
      $phase: TeachingPhase
      $yearGroups: [Int!]!
      $language: String!
      $neededBy: String
    ) {
      askForResource(
        input: {
          clientKey: $clientKey
          networkId: $networkId
          title: $title
          words: $words
          subject: $subject
          phase: $phase
          yearGroups: $yearGroups
          language: $language
          neededBy: $neededBy
        }
      ) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const ChangeRequestDocument = graphql(
  `
    mutation ChangeRequest(
      $id: ID!
      $title: String!
      $words: String!
      $subject: Subject
      $phase: TeachingPhase
      $yearGroups: [Int!]!
      $language: String!
      $neededBy: String
    ) {
      changeResourceRequest(
        input: {
          id: $id
          title: $title
          words: $words
          subject: $subject
          phase: $phase
          yearGroups: $yearGroups
          language: $language
          neededBy: $neededBy
        }
      ) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const TakeBackRequestDocument = graphql(
  `
    mutation TakeBackRequest($id: ID!) {
      takeBackResourceRequest(id: $id) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const ReopenRequestDocument = graphql(
  `
    mutation ReopenRequest($id: ID!) {
      reopenResourceRequest(id: $id) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const MarkFoundDocument = graphql(
  `
    mutation MarkFound($id: ID!, $helped: [ID!]!) {
      markResourceRequestFound(input: { id: $id, helped: $helped }) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const AnswerRequestDocument = graphql(
  `
    mutation AnswerRequest($id: ID!, $resourceId: ID!, $line: String!) {
      answerResourceRequest(input: { id: $id, resourceId: $resourceId, line: $line }) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const TakeAnswerBackDocument = graphql(
  `
    mutation TakeAnswerBack($id: ID!, $resourceId: ID!) {
      takeBackRequestAnswer(input: { id: $id, resourceId: $resourceId }) {
        ...WholeRequest
      }
    }
  `,
  [WholeRequestFragment],
);

export const ResourcesToFindDocument = graphql(`
  query ResourcesToFind($text: String!) {
    search(text: $text, kinds: [RESOURCE], first: 8) {
      items {
        id
        title
        place
      }
    }
  }
`);

export type Request = ResultOf<typeof RequestDocument>['resourceRequest'];
export type Answer = Request['answers'][number];
export type ResourceToAnswer = ResultOf<typeof ResourcesToFindDocument>['search']['items'][number];
