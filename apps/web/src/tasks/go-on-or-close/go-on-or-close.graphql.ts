// The documents of the task "go on or close".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const GoingOnDocument = graphql(`
  query GoingOn($id: ID!) {
    network(id: $id) {
      id
      name
      state
      endsOn
      closeReason
      canReopen
      can {
        lead
        close
      }
      blockers {
        code
        missing
      }
    }
    programmes {
      id
      name
    }
  }
`);

export const GoOnUntilDocument = graphql(`
  mutation GoOnUntil($networkId: ID!, $endsOn: String!) {
    goOnUntil(networkId: $networkId, endsOn: $endsOn) {
      id
      state
      endsOn
    }
  }
`);

export const JoinProgrammeDocument = graphql(`
  mutation JoinProgramme($networkId: ID!, $programmeId: ID!) {
    joinProgramme(networkId: $networkId, programmeId: $programmeId) {
      id
      state
      endsOn
    }
  }
`);

export const CloseNetworkDocument = graphql(`
  mutation CloseNetwork($networkId: ID!, $reason: String!) {
    closeNetwork(input: { networkId: $networkId, reason: $reason }) {
      id
      state
      closeReason
      canReopen
    }
  }
`);

export const ReopenNetworkDocument = graphql(`
  mutation ReopenNetwork($networkId: ID!) {
    reopenNetwork(networkId: $networkId) {
      id
      state
      canReopen
    }
  }
`);

type GoingOnData = ResultOf<typeof GoingOnDocument>;

export type GoingOn = GoingOnData['network'];
export type Programme = GoingOnData['programmes'][number];
