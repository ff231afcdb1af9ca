// The documents of the task "find a colleague".
import { type FragmentOf, graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';

export const ColleagueFragment = graphql(`
  fragment ColleagueFound on Colleague {
    personId
    name
    roleInWords
    organisationNames
    reasons {
      code
      subject
      phase
      yearGroup
      role
      km
      isApproximate
      sizeBand
      language
    }
  }
`);

export const ColleagueSearchDocument = graphql(
  `
    query ColleagueSearch {
      colleagueSearch {
        byDistance
        inMyRole {
          ...ColleagueFound
        }
      }
    }
  `,
  [ColleagueFragment],
);

export const FindColleaguesDocument = graphql(
  `
    query FindColleagues(
      $words: String!
      $subject: Subject
      $phase: TeachingPhase
      $role: AffiliationRole
      $withinKm: Int
      $after: String
    ) {
      findColleagues(
        words: $words
        subject: $subject
        phase: $phase
        role: $role
        withinKm: $withinKm
        first: 20
        after: $after
      ) {
        items {
          ...ColleagueFound
        }
        nextCursor
      }
    }
  `,
  [ColleagueFragment],
);

export type ColleagueFound = FragmentOf<typeof ColleagueFragment>;
export type Colleague = ResultOf<typeof ColleagueFragment>;
export type Reason = Colleague['reasons'][number];
export type Sought = Omit<VariablesOf<typeof FindColleaguesDocument>, 'after'>;
