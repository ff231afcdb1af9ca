// The document of the task "search everything".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const SearchDocument = graphql(`
  query Search($text: String!, $kinds: [SearchKind!]!, $facets: [String!]!, $after: String) {
    search(text: $text, kinds: $kinds, facets: $facets, first: 20, after: $after) {
      items {
        kind
        id
        title
        place
        at
        withinId
        seq
        snippet {
          text
          isHit
        }
      }
      counts {
        facet
        word
        count
      }
      meantInstead
      nextCursor
    }
  }
`);

export type SearchPageShown = ResultOf<typeof SearchDocument>['search'];
export type FoundThing = SearchPageShown['items'][number];
