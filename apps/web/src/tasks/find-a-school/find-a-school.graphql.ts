// The documents of the task "find a school".
import { graphql } from '../../platform/graphql.js';

export const FindSchoolsDocument = graphql(`
  query FindSchools($words: String!, $after: String) {
    findSchools(words: $words, first: 20, after: $after) {
      items {
        id
        name
        kind
        status
        phase
        lowAge
        highAge
        sizeBand
        town
        postcode
        laName
        website
        registerKey
        tellsApart {
          facts
          onlyRegisterNumber
        }
      }
      nextCursor
    }
  }
`);
