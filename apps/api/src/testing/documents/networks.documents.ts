// The operations of the room of networks, as the specs ask them.
export const words = { name: 'North Walsham Writers', purpose: 'To write together', learningFocus: '' };

export interface SchoolAnswer {
  readonly id: string;
  readonly state: string;
  readonly waitsFor: string;
  readonly declineReason: string | null;
  readonly organisation: { readonly id: string };
}

export interface NetworkAnswer {
  readonly id: string;
  readonly state: string;
  readonly can: { readonly lead: boolean };
  readonly schools: readonly SchoolAnswer[];
  readonly seats: readonly { readonly id: string; readonly seat: number; readonly state: string }[];
  readonly blockers: readonly { readonly code: string }[];
}

export interface TieAnswer {
  readonly id: string;
  readonly organisation: { readonly id: string };
  readonly networksLostWithoutIt: readonly { readonly id: string }[];
}

const SCHOOL = `{
  id state waitsFor declineReason coordinatorToConfirm organisation { id name }
  can { answer withdraw leave inviteFirstCoordinator confirmFirstCoordinator }
}`;

export const START = 'mutation ($input: StartNetworkInput!) { startNetwork(input: $input) { id state name } }';
export const CHANGE =
  'mutation ($input: ChangeNetworkInput!) { changeNetwork(input: $input) { id name learningFocus } }';
export const READ = `query ($id: ID!) { network(id: $id) {
  id name state can { lead } programme { id name } reachedThrough { id name } bothCoLeadersOf { id }
  schools ${SCHOOL} seats { id seat state personId name organisations { id name } can { answer withdraw } }
  blockers { code missing accepted waiting personId }
} }`;
export const READ_WITH_LATELY = `query ($id: ID!) {
  network(id: $id) {
    id name state can { lead } programme { id name } reachedThrough { id name } bothCoLeadersOf { id }
    formerFocuses { id } blockers { code } seats { id organisations { id } }
    schools { id organisation { id place { latitude longitude isApproximate } } }
  }
  networkHistory(networkId: $id, first: 10) { items { id kind personName } }
}`;
export const MINE = 'query { myNetworks { id name state } }';
export const PUBLIC = 'query ($id: ID!) { publicNetwork(id: $id) { id name state learningFocus } }';
export const ACTIVATE = 'mutation ($id: ID!) { activateNetwork(networkId: $id) { id state } }';
export const PROPOSE = `mutation ($input: ProposeSchoolInput!) { proposeSchool(input: $input) ${SCHOOL} }`;
export const WITHDRAW = `mutation ($id: ID!) { withdrawProposal(proposalId: $id) ${SCHOOL} }`;
export const RESTORE = `mutation ($id: ID!) { restoreProposal(proposalId: $id) ${SCHOOL} }`;
export const ANSWER = `mutation ($input: AnswerProposalInput!) { answerProposal(input: $input) ${SCHOOL} }`;
export const TAKE_BACK = `mutation ($id: ID!) { takeBackAcceptance(proposalId: $id) ${SCHOOL} }`;
export const RESTORE_ACCEPTANCE = `mutation ($id: ID!) { restoreAcceptance(proposalId: $id) ${SCHOOL} }`;
export const INVITE = `mutation ($input: InviteFirstCoordinatorInput!) { inviteFirstCoordinator(input: $input) ${SCHOOL} }`;
export const CONFIRM = `mutation ($id: ID!) { confirmFirstCoordinator(proposalId: $id) ${SCHOOL} }`;
export const CANDIDATES = `query ($networkId: ID!, $words: String!) {
  seatCandidates(networkId: $networkId, words: $words) { items { personId name organisationName } nextCursor }
}`;
export const OFFER = 'mutation ($input: AskForSeatInput!) { offerSeat(input: $input) { id seat state } }';
export const ANSWER_SEAT = 'mutation ($input: AnswerSeatInput!) { answerSeat(input: $input) { id state } }';
export const WITHDRAW_OFFER = 'mutation ($id: ID!) { withdrawSeatOffer(seatId: $id) { id state } }';
export const RESTORE_OFFER = 'mutation ($id: ID!) { restoreSeatOffer(seatId: $id) { id state } }';
export const NEEDS =
  'query { whatNeedsMe { kind id networkId networkName since acceptedSchools organisation { id } } }';
export const ACCEPT_INVITATION = `mutation ($token: String!, $name: String, $password: String) {
  acceptInvitation(token: $token, name: $name, password: $password) { takesEffect }
}`;
export const SIGN_IN =
  'mutation ($email: String!, $password: String!) { signIn(email: $email, password: $password) { id } }';
export const TIES = 'query { myAffiliations { id organisation { id } networksLostWithoutIt { id } } }';
export const END_TIE = 'mutation ($id: ID!) { endAffiliation(id: $id) { id } }';
