// The operations about the seats of co-leaders, as the specs ask them.
const SEAT = `{
  id seat state waitsFor personId name offeredBy can { answer answerNomination withdraw give }
}`;

export interface SeatAnswer {
  readonly id: string;
  readonly seat: number;
  readonly state: string;
  readonly waitsFor: string;
  readonly personId: string;
}

export const SEATS = `query ($id: ID!) { network(id: $id) {
  id state can { lead offerSeat nominateMyself nominateStaff } seats ${SEAT}
} }`;
export const OFFER = `mutation ($input: AskForSeatInput!) { offerSeat(input: $input) ${SEAT} }`;
export const NOMINATE = `mutation ($input: AskForSeatInput!) { nominateForSeat(input: $input) ${SEAT} }`;
export const HAND_OVER = `mutation ($input: AskForSeatInput!) { handOverSeat(input: $input) ${SEAT} }`;
export const ANSWER = `mutation ($input: AnswerSeatInput!) { answerSeat(input: $input) ${SEAT} }`;
export const ANSWER_NOMINATION = `mutation ($input: AnswerSeatInput!) { answerNomination(input: $input) ${SEAT} }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawSeatOffer(seatId: $id) ${SEAT} }`;
export const STEP_DOWN = 'mutation ($input: StepDownInput!) { stepDown(input: $input) { id can { lead } } }';
export const CANDIDATES = `query ($networkId: ID!, $words: String!) {
  seatCandidates(networkId: $networkId, words: $words) { items { personId name } nextCursor }
}`;
export const NEEDS = 'query { whatNeedsMe { kind id networkId personName } }';
