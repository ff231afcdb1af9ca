// What a group is asked to decide, as it is shown in a discussion, answered there, and made.
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const DecisionFragment = graphql(`
  fragment Decision on Decision @_unmask {
    id
    discussionId
    question
    options {
      words
      count
    }
    answerBy
    standing
    peopleInGroup
    answers {
      person {
        id
        name
        organisationName
        formerly
      }
      stance
      option
      reason
    }
    outcome {
      option
      words
      reasons
      byName
      decidedAt
    }
    reconsiders {
      id
      question
      discussionId
    }
    reconsideredBy {
      id
      question
      discussionId
    }
    can {
      answer
      record
      reconsider
    }
  }
`);

export type DecisionShown = ResultOf<typeof DecisionFragment>;

export const DecisionDocument = graphql(
  `
    query Decision($id: ID!) {
      decision(id: $id) {
        ...Decision
      }
    }
  `,
  [DecisionFragment],
);

export const AnswerDecisionDocument = graphql(
  `
    mutation AnswerDecision($id: ID!, $stance: Stance!, $option: Int, $reason: String!, $clientKey: ID!) {
      answerDecision(input: { id: $id, stance: $stance, option: $option, reason: $reason, clientKey: $clientKey }) {
        ...Decision
      }
    }
  `,
  [DecisionFragment],
);

export const RecordOutcomeDocument = graphql(
  `
    mutation RecordOutcome($id: ID!, $option: Int!, $words: String!, $reasons: String, $clientKey: ID!) {
      recordOutcome(input: { id: $id, option: $option, words: $words, reasons: $reasons, clientKey: $clientKey }) {
        ...Decision
      }
    }
  `,
  [DecisionFragment],
);
