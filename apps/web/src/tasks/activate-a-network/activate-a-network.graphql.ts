// The documents of the task "activate a network".
import { SixSchoolsFragment } from '../../parts/network/six-schools.js';
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const BeforeActivationDocument = graphql(
  `
    query BeforeActivation($id: ID!) {
      network(id: $id) {
        id
        name
        state
        endsOn
        can {
          lead
        }
        reachedThrough {
          id
        }
        blockers {
          code
          missing
          personId
        }
        schools {
          id
          state
          countsTowardsTheSix
          organisation {
            id
            name
          }
        }
        seats {
          id
          personId
          name
          state
        }
        ...SixSchools
      }
    }
  `,
  [SixSchoolsFragment],
);

export const ActivateNetworkDocument = graphql(`
  mutation ActivateNetwork($id: ID!) {
    activateNetwork(networkId: $id) {
      id
      state
      activatedAt
      blockers {
        code
      }
    }
  }
`);

export type BeforeActivation = ResultOf<typeof BeforeActivationDocument>['network'];
export type Blocker = BeforeActivation['blockers'][number];
