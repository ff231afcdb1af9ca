// Who does what by when, as it is shown in a discussion and in lists, and what one can do with it.
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const ActionFragment = graphql(`
  fragment Action on Action @_unmask {
    id
    discussionId
    discussionTitle
    seq
    groupId
    groupName
    words
    fromSeq
    standing
    owner {
      id
      name
      organisationName
    }
    formerOwnerName
    declined {
      byName
      words
    }
    dueBy
    isOverdue
    can {
      give
      answer
      schedule
      finish
      drop
      reopen
    }
  }
`);

export type ActionShown = ResultOf<typeof ActionFragment>;

export const ActionDocument = graphql(
  `
    query Action($id: ID!) {
      action(id: $id) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const MakeActionDocument = graphql(
  `
    mutation MakeAction(
      $discussionId: ID!
      $words: String!
      $ownerId: ID!
      $dueBy: String
      $fromPostId: ID
      $clientKey: ID!
    ) {
      makeAction(
        input: {
          discussionId: $discussionId
          words: $words
          ownerId: $ownerId
          dueBy: $dueBy
          fromPostId: $fromPostId
          clientKey: $clientKey
        }
      ) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const GiveActionDocument = graphql(
  `
    mutation GiveAction($id: ID!, $personId: ID, $clientKey: ID!) {
      giveAction(id: $id, personId: $personId, clientKey: $clientKey) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const AnswerActionDocument = graphql(
  `
    mutation AnswerAction($id: ID!, $accepts: Boolean!, $words: String!, $clientKey: ID!) {
      answerAction(id: $id, accepts: $accepts, words: $words, clientKey: $clientKey) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const ScheduleActionDocument = graphql(
  `
    mutation ScheduleAction($id: ID!, $dueBy: String, $clientKey: ID!) {
      scheduleAction(id: $id, dueBy: $dueBy, clientKey: $clientKey) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const EndActionDocument = graphql(
  `
    mutation EndAction($id: ID!, $as: ActionEnd, $clientKey: ID!) {
      endAction(id: $id, as: $as, clientKey: $clientKey) {
        ...Action
      }
    }
  `,
  [ActionFragment],
);

export const GroupOfDiscussionDocument = graphql(`
  query GroupOfDiscussion($id: ID!) {
    discussion(id: $id) {
      id
      groupId
    }
  }
`);

export const PeopleToActDocument = graphql(`
  query PeopleToAct($groupId: ID!) {
    group(id: $groupId) {
      id
      organisations {
        id
        name
        people {
          id
          name
        }
      }
    }
  }
`);
