// The documents of the task "my profile".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const MyProfileDocument = graphql(`
  query MyProfile($id: ID!) {
    person(id: $id) {
      id
      profile {
        subjects
        phases
        yearGroups
        languages
        roleInWords
        offers
        seeks
      }
    }
  }
`);

export const ChangeMyProfileDocument = graphql(`
  mutation ChangeMyProfile(
    $subjects: [Subject!]!
    $phases: [TeachingPhase!]!
    $yearGroups: [Int!]!
    $languages: [String!]!
    $roleInWords: String!
    $offers: String!
    $seeks: String!
  ) {
    changeMyProfile(
      subjects: $subjects
      phases: $phases
      yearGroups: $yearGroups
      languages: $languages
      roleInWords: $roleInWords
      offers: $offers
      seeks: $seeks
    ) {
      id
      profile {
        subjects
        phases
        yearGroups
        languages
        roleInWords
        offers
        seeks
      }
    }
  }
`);

export type MyProfile = NonNullable<ResultOf<typeof MyProfileDocument>['person']['profile']>;
