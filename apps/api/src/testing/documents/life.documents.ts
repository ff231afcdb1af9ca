// The operations about a network's life, as the specs ask them.
export interface LifeAnswer {
  readonly state: string;
  readonly daysToRecover: number | null;
}

export const LIFE = 'query ($id: ID!) { network(id: $id) { id state daysToRecover } }';
export const BEGIN = `mutation ($id: ID!) { activateNetwork(networkId: $id) { id state endsOn programme { id } } }`;
export const GO_ON_UNTIL = `mutation ($id: ID!, $endsOn: String!) {
  goOnUntil(networkId: $id, endsOn: $endsOn) { id state endsOn programme { id } }
}`;
export const JOIN_PROGRAMME = `mutation ($id: ID!, $programmeId: ID!) {
  joinProgramme(networkId: $id, programmeId: $programmeId) { id state endsOn activatedAt programme { id } }
}`;
export const CLOSE = `mutation ($input: CloseNetworkInput!) {
  closeNetwork(input: $input) { id state closeReason canReopen can { close } }
}`;
export const REOPEN = 'mutation ($id: ID!) { reopenNetwork(networkId: $id) { id state closeReason daysToRecover } }';
export const LEAVING = `query ($id: ID!) { leaving(proposalId: $id) {
  people coLeaders schoolsAfter putsAtRisk groups { id name people }
} }`;
export const LEAVE = `mutation ($input: LeaveNetworkInput!) {
  leaveNetwork(input: $input) { id state leftAt leaveReason can { leave } }
}`;
