// The documents of the task "decide in a group".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const DiscussionToDecideInDocument = graphql(`
  query DiscussionToDecideIn($id: ID!) {
    discussion(id: $id) {
      id
      title
      groupName
    }
  }
`);

export const FormerDecisionDocument = graphql(`
  query FormerDecision($id: ID!) {
    decision(id: $id) {
      id
      question
      options {
        words
      }
      outcome {
        option
        words
      }
    }
  }
`);

export type FormerDecision = ResultOf<typeof FormerDecisionDocument>['decision'];

export const AskToDecideDocument = graphql(`
  mutation AskToDecide(
    $discussionId: ID!
    $question: String!
    $explanation: String!
    $options: [DecisionOptionInput!]!
    $answerBy: String!
    $reconsiders: ID
    $clientKey: ID!
  ) {
    askToDecide(
      input: {
        discussionId: $discussionId
        question: $question
        explanation: $explanation
        options: $options
        answerBy: $answerBy
        reconsiders: $reconsiders
        clientKey: $clientKey
      }
    ) {
      id
    }
  }
`);

export const GroupThatDecidesDocument = graphql(`
  query GroupThatDecides($id: ID!) {
    group(id: $id) {
      id
      name
    }
  }
`);

export const DecisionsDocument = graphql(`
  query DecisionsOfGroup($groupId: ID!, $after: String) {
    decisions(groupId: $groupId, after: $after) {
      items {
        id
        discussionId
        question
        options {
          words
        }
        answerBy
        standing
        askedBy {
          name
          organisationName
        }
        outcome {
          option
          words
          decidedAt
        }
      }
      nextCursor
    }
  }
`);

export type DecisionInList = ResultOf<typeof DecisionsDocument>['decisions']['items'][number];
