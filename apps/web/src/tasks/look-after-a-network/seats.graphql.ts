// The documents about the two seats of co-leaders.
import { graphql } from '../../platform/graphql.js';

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

export const NominateForSeatDocument = graphql(`
  mutation NominateForSeat($clientKey: ID!, $networkId: ID!, $personId: ID!) {
    nominateForSeat(input: { clientKey: $clientKey, networkId: $networkId, personId: $personId }) {
      id
      name
    }
  }
`);

export const AnswerNominationDocument = graphql(`
  mutation AnswerNomination($seatId: ID!, $accept: Boolean!) {
    answerNomination(input: { seatId: $seatId, accept: $accept }) {
      id
      state
      waitsFor
    }
  }
`);
