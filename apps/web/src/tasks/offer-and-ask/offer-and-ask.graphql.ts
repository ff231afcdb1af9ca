// The documents of the task "offer and ask".
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';

const EntryFragment = graphql(`
  fragment Entry on BoardEntry @_unmask {
    id
    networkId
    kind
    title
    words
    subject
    phase
    endsOn
    standing
    postedAt
    author {
      personId
      name
      organisationName
      formerly
    }
    metWith {
      personId
      name
      organisationName
      formerly
    }
    answers {
      personId
      name
      organisationName
      formerly
      words
      answeredAt
    }
    can {
      answer
      withdraw
      keep
      close
    }
  }
`);

/** As much of it as a list shows. */
const EntryInListFragment = graphql(`
  fragment EntryInList on BoardEntry @_unmask {
    id
    networkId
    kind
    title
    endsOn
    standing
    author {
      personId
      name
      organisationName
      formerly
    }
    metWith {
      name
      organisationName
      formerly
    }
    answers {
      personId
    }
    can {
      withdraw
    }
  }
`);

export const BoardDocument = graphql(`
  query Board($networkId: ID!) {
    network(id: $networkId) {
      id
      name
    }
    board(networkId: $networkId) {
      id
      mayPost
      wishes {
        kind
        words
      }
    }
  }
`);

export const EntriesDocument = graphql(
  `
    query Entries($networkId: ID!, $part: BoardPart!, $kind: BoardKind, $after: String) {
      boardEntries(networkId: $networkId, part: $part, kind: $kind, first: 20, after: $after) {
        items {
          ...EntryInList
        }
        nextCursor
      }
    }
  `,
  [EntryInListFragment],
);

export const EntryDocument = graphql(
  `
    query Entry($id: ID!) {
      boardEntry(id: $id) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const PostEntryDocument = graphql(
  `
    mutation PostEntry(
      $clientKey: ID!
      $networkId: ID!
      $kind: BoardKind!
      $title: String!
      $words: String!
      $subject: Subject
      $phase: TeachingPhase
      $endsOn: String!
    ) {
      postBoardEntry(
        input: {
          clientKey: $clientKey
          networkId: $networkId
          kind: $kind
          title: $title
          words: $words
          subject: $subject
          phase: $phase
          endsOn: $endsOn
        }
      ) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const ChangeEntryDocument = graphql(
  `
    mutation ChangeEntry(
      $id: ID!
      $title: String!
      $words: String!
      $subject: Subject
      $phase: TeachingPhase
      $endsOn: String!
    ) {
      changeBoardEntry(
        input: { id: $id, title: $title, words: $words, subject: $subject, phase: $phase, endsOn: $endsOn }
      ) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const AnswerEntryDocument = graphql(
  `
    mutation AnswerEntry($id: ID!, $words: String!) {
      answerBoardEntry(input: { id: $id, words: $words }) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const WithdrawAnswerDocument = graphql(
  `
    mutation WithdrawAnswer($id: ID!) {
      withdrawBoardAnswer(id: $id) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const RestoreAnswerDocument = graphql(
  `
    mutation RestoreAnswer($id: ID!) {
      restoreBoardAnswer(id: $id) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const MeetEntryDocument = graphql(
  `
    mutation MeetEntry($id: ID!, $personId: ID) {
      meetBoardEntry(input: { id: $id, personId: $personId }) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const CloseEntryDocument = graphql(
  `
    mutation CloseEntry($id: ID!) {
      closeBoardEntry(id: $id) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export const ReopenEntryDocument = graphql(
  `
    mutation ReopenEntry($id: ID!) {
      reopenBoardEntry(id: $id) {
        ...Entry
      }
    }
  `,
  [EntryFragment],
);

export type Entry = ResultOf<typeof EntryDocument>['boardEntry'];
export type EntryInList = ResultOf<typeof EntriesDocument>['boardEntries']['items'][number];
export type OnBoard = Entry['author'];
export type Wish = ResultOf<typeof BoardDocument>['board']['wishes'][number];
export type EntriesAsked = Omit<VariablesOf<typeof EntriesDocument>, 'after'>;
