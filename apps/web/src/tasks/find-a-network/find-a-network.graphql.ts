// The documents of the task "find a network".
import { graphql, type ResultOf, type VariablesOf } from '../../platform/graphql.js';

export const NetworkFacetsDocument = graphql(`
  query NetworkFacets {
    networkFacets {
      states {
        state
        count
      }
      places {
        name
        count
      }
      phases {
        phase
        count
      }
      programmes {
        programme {
          id
          name
        }
        count
      }
      takingNewSchools
    }
  }
`);

export const FindNetworksDocument = graphql(`
  query FindNetworks(
    $words: String!
    $focus: String!
    $place: String
    $phase: SchoolPhase
    $state: NetworkState
    $takesNewSchools: Boolean!
    $programmeId: ID
    $after: String
  ) {
    findNetworks(
      words: $words
      focus: $focus
      place: $place
      phase: $phase
      state: $state
      takesNewSchools: $takesNewSchools
      programmeId: $programmeId
      first: 20
      after: $after
    ) {
      items {
        network {
          id
          name
          learningFocus
          state
          takesNewSchools
          members {
            id
            kind
            phase
            town
            laName
          }
        }
        fits {
          code
          name
          town
          phase
          members
        }
      }
      nextCursor
    }
  }
`);

export type NetworkFacets = ResultOf<typeof NetworkFacetsDocument>['networkFacets'];
export type FoundNetwork = ResultOf<typeof FindNetworksDocument>['findNetworks']['items'][number];
export type NetworkFit = FoundNetwork['fits'][number];
export type Sought = Omit<VariablesOf<typeof FindNetworksDocument>, 'after'>;
