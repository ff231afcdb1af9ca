// The documents about the two seats of co-leaders.
import { graphql } from '../../platform/graphql.js';

export const SeatCandidatesDocument = graphql(`
  query SeatCandidates($networkId: ID!, $words: String!) {
    seatCandidates(networkId: $networkId, words: $words, first: 8) {
      items {
        personId
        name
        organisationName
      }
    }
  }
`);

export const OfferSeatDocument = graphql(`
  mutation OfferSeat($clientKey: ID!, $networkId: ID!, $personId: ID!) {
    offerSeat(input: { clientKey: $clientKey, networkId: $networkId, personId: $personId }) {
      id
      name
    }
  }
`);

export const AnswerSeatDocument = graphql(`
  mutation AnswerSeat($seatId: ID!, $accept: Boolean!) {
    answerSeat(input: { seatId: $seatId, accept: $accept }) {
      id
      state
    }
  }
`);

export const WithdrawSeatOfferDocument = graphql(`
  mutation WithdrawSeatOffer($id: ID!) {
    withdrawSeatOffer(seatId: $id) {
      id
      state
    }
  }
`);

export const RestoreSeatOfferDocument = graphql(`
  mutation RestoreSeatOffer($id: ID!) {
    restoreSeatOffer(seatId: $id) {
      id
      state
    }
  }
`);
