// The documents of the task "leave a network".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const LeavingDocument = graphql(`
  query Leaving($networkId: ID!, $proposalId: ID!) {
    network(id: $networkId) {
      id
      name
      schools {
        id
        organisation {
          id
          name
        }
      }
    }
    leaving(proposalId: $proposalId) {
      people
      coLeaders
      schoolsAfter
      putsAtRisk
      groups {
        id
        name
        people
      }
    }
  }
`);

export type Leaving = ResultOf<typeof LeavingDocument>['leaving'];

export const LeaveNetworkDocument = graphql(`
  mutation LeaveNetwork($proposalId: ID!, $reason: String) {
    leaveNetwork(input: { proposalId: $proposalId, reason: $reason }) {
      id
      state
    }
  }
`);
