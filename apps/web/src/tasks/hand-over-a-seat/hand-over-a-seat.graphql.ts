// The documents of the task "hand over a seat".
import { graphql, type ResultOf } from '../../platform/graphql.js';

export const MySeatDocument = graphql(`
  query MySeat($id: ID!) {
    network(id: $id) {
      id
      name
      state
      can {
        lead
      }
      seats {
        id
        seat
        state
        personId
        name
        offeredAt
        can {
          give
          withdraw
        }
      }
    }
  }
`);

export type NetworkOfMySeat = ResultOf<typeof MySeatDocument>['network'];

export const HandOverSeatDocument = graphql(`
  mutation HandOverSeat($clientKey: ID!, $networkId: ID!, $personId: ID!) {
    handOverSeat(input: { clientKey: $clientKey, networkId: $networkId, personId: $personId }) {
      id
      name
    }
  }
`);

export const WithdrawHandOverDocument = graphql(`
  mutation WithdrawHandOver($id: ID!) {
    withdrawSeatOffer(seatId: $id) {
      id
      state
    }
  }
`);

export const StepDownDocument = graphql(`
  mutation StepDown($networkId: ID!, $leavingNobody: Boolean!) {
    stepDown(input: { networkId: $networkId, leavingNobody: $leavingNobody }) {
      id
      can {
        lead
      }
    }
  }
`);
