// The documents of the task "write the weekly letter".
import { graphql, type ResultOf } from '../../platform/graphql.js';

const LetterFragment = graphql(`
  fragment Letter on WeeklyLetter @_unmask {
    id
    weekday
    nextAt
    receives
    maySuggest
    mayEdit
    waiting {
      id
      title
      words
      path
      suggesterName
    }
  }
`);

export const LetterDocument = graphql(
  `
    query Letter($networkId: ID!) {
      network(id: $networkId) {
        id
        name
      }
      weeklyLetter(networkId: $networkId) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export type Letter = ResultOf<typeof LetterDocument>['weeklyLetter'];
export type Announcement = Letter['waiting'][number];
export type Weekday = NonNullable<Letter['weekday']>;

export const SentLettersDocument = graphql(`
  query SentLetters($networkId: ID!, $after: String) {
    sentLetters(networkId: $networkId, first: 20, after: $after) {
      items {
        id
        day
        announcements {
          id
          title
          words
          path
          suggesterName
        }
      }
      nextCursor
    }
  }
`);

export const SuggestAnnouncementDocument = graphql(
  `
    mutation SuggestAnnouncement($clientKey: ID!, $networkId: ID!, $title: String!, $words: String!, $path: String) {
      suggestAnnouncement(
        input: { clientKey: $clientKey, networkId: $networkId, title: $title, words: $words, path: $path }
      ) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export const ChangeAnnouncementDocument = graphql(
  `
    mutation ChangeAnnouncement($id: ID!, $title: String!, $words: String!, $path: String) {
      changeAnnouncement(input: { id: $id, title: $title, words: $words, path: $path }) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export const MoveAnnouncementDocument = graphql(
  `
    mutation MoveAnnouncement($id: ID!, $up: Boolean!) {
      moveAnnouncement(id: $id, up: $up) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export const TakeOutAnnouncementDocument = graphql(
  `
    mutation TakeOutAnnouncement($id: ID!, $out: Boolean!) {
      takeOutAnnouncement(id: $id, out: $out) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export const SetLetterDayDocument = graphql(
  `
    mutation SetLetterDay($networkId: ID!, $weekday: Weekday) {
      setLetterDay(input: { networkId: $networkId, weekday: $weekday }) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);

export const ReceiveLetterDocument = graphql(
  `
    mutation ReceiveLetter($networkId: ID!, $receives: Boolean!) {
      receiveLetter(input: { networkId: $networkId, receives: $receives }) {
        ...Letter
      }
    }
  `,
  [LetterFragment],
);
