// The documents of the task "run an enquiry".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const WholeFragment = graphql(`
  fragment WholeEnquiry on Enquiry @_unmask {
    id
    networkId
    networkName
    question
    change
    levels
    language
    stage
    round
    indicator
    indicatorBefore
    indicatorAfter
    ethicsAgreedAt
    ethicsAgreedByName
    members {
      personId
      name
      organisationId
      organisationName
      part
      evidenceOfOrganisation
    }
    evidence {
      round
      stage
      count
    }
    expectations {
      id
      round
      kind
      words
      expected
      personId
      personName
      organisationName
      outcome
      happened
      answeredByName
    }
    advice {
      code
      kinds
    }
    reachedThrough {
      id
      name
    }
    can {
      work
      join
      leave
    }
  }
`);

export const EnquiriesDocument = graphql(`
  query NetworkEnquiries($networkId: ID!, $after: String) {
    network(id: $networkId) {
      id
      name
      state
      language
      reachedThrough {
        id
        name
      }
    }
    networkEnquiries(networkId: $networkId, first: 20, after: $after) {
      items {
        id
        question
        language
        stage
        round
        organisations
      }
      nextCursor
    }
  }
`);

export const EnquiryDocument = graphql(
  `
    query Enquiry($id: ID!) {
      enquiry(id: $id) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const TimelineDocument = graphql(`
  query EnquiryTimeline($enquiryId: ID!, $after: String) {
    enquiryTimeline(enquiryId: $enquiryId, first: 30, after: $after) {
      items {
        at
        kind
        round
        stage
        personName
        organisationName
        title
      }
      nextCursor
    }
  }
`);

export const StartEnquiryDocument = graphql(`
  mutation StartEnquiry(
    $clientKey: ID!
    $networkId: ID!
    $organisationId: ID!
    $question: String!
    $change: String!
    $levels: [LearningLevel!]!
    $language: String!
  ) {
    startEnquiry(
      input: {
        clientKey: $clientKey
        networkId: $networkId
        organisationId: $organisationId
        question: $question
        change: $change
        levels: $levels
        language: $language
      }
    ) {
      id
    }
  }
`);

export const ChangeEnquiryDocument = graphql(
  `
    mutation ChangeEnquiry(
      $id: ID!
      $question: String!
      $change: String!
      $indicator: String!
      $indicatorBefore: String!
      $indicatorAfter: String!
      $levels: [LearningLevel!]!
    ) {
      changeEnquiry(
        input: {
          id: $id
          question: $question
          change: $change
          indicator: $indicator
          indicatorBefore: $indicatorBefore
          indicatorAfter: $indicatorAfter
          levels: $levels
        }
      ) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const JoinEnquiryDocument = graphql(
  `
    mutation JoinEnquiry($id: ID!, $organisationId: ID!, $part: String!) {
      joinEnquiry(input: { id: $id, organisationId: $organisationId, part: $part }) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const LeaveEnquiryDocument = graphql(
  `
    mutation LeaveEnquiry($id: ID!) {
      leaveEnquiry(id: $id) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const AgreeOnEthicsDocument = graphql(
  `
    mutation AgreeOnEthics($id: ID!) {
      agreeOnEthics(id: $id) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const MoveEnquiryDocument = graphql(
  `
    mutation MoveEnquiry($id: ID!, $stage: CycleStage!) {
      moveEnquiry(input: { id: $id, stage: $stage }) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const BeginRoundDocument = graphql(
  `
    mutation BeginEnquiryRound($id: ID!, $after: Int!) {
      beginEnquiryRound(input: { id: $id, after: $after }) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const RecordExpectationDocument = graphql(
  `
    mutation RecordExpectation(
      $clientKey: ID!
      $enquiryId: ID!
      $kind: ExpectationKind!
      $words: String!
      $expected: String!
    ) {
      recordExpectation(
        input: { clientKey: $clientKey, enquiryId: $enquiryId, kind: $kind, words: $words, expected: $expected }
      ) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const AnswerExpectationDocument = graphql(
  `
    mutation AnswerExpectation($id: ID!, $outcome: Outcome!, $happened: String!) {
      answerExpectation(input: { id: $id, outcome: $outcome, happened: $happened }) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const RemoveExpectationDocument = graphql(
  `
    mutation RemoveExpectation($id: ID!) {
      removeExpectation(id: $id) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export const RestoreExpectationDocument = graphql(
  `
    mutation RestoreExpectation($id: ID!) {
      restoreExpectation(id: $id) {
        ...WholeEnquiry
      }
    }
  `,
  [WholeFragment],
);

export type Enquiry = ResultOf<typeof EnquiryDocument>['enquiry'];
export type StageWord = Enquiry['stage'];
export type Happened = ResultOf<typeof TimelineDocument>['enquiryTimeline']['items'][number];
export type Expectation = Enquiry['expectations'][number];
export type ExpectationWord = Expectation['kind'];
